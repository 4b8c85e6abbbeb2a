"""The kind of a document is what its bytes are; what cannot be read says in one line why, and what to do."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

from extractors.readers import MAX_BYTES, read_document
from models import UnexpectedLayout, UnreadableDocument

PAGE = b"<p>The Panel met on 3 May 2024.</p><p>RESOLVED that the dues be agreed.</p>"
MEETING_XML = b"<meeting><agendaitems><agendaitem><minutesnonemptyhtmlbody>&lt;p&gt;Noted.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem></agendaitems></meeting>"


@pytest.mark.parametrize(
    ("data", "reader"),
    [
        (b"<!DOCTYPE html><html><body>" + PAGE, "web_page"),
        (b"\xef\xbb\xbf  \n<!-- saved page --><html>" + PAGE, "web_page"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'><html><body>" + PAGE, "web_page"),
        (PAGE, "web_page"),
        (("<html><body><p>Cyfarfod y Cyngor</p>").encode("utf-16"), "web_page"),
        (b"<div id='modgov'><h2 class='mgSubTitleTxt'>Dues</h2><div class='mgWordPara'><p>Agreed.</p></div></div>", "modgov_page"),
        (MEETING_XML, "modgov_service"),
        (b'<?xml version="1.0" encoding="utf-8"?>\n' + MEETING_XML, "modgov_service"),
        (b"Minutes of the Wrayford Panel\n\nThe dues (< 5) were agreed.", "text"),
        (b"<minutes> of the Wrayford Panel", "text"),
    ],
)
@pytest.mark.parametrize("name", ["minutes.pdf", "https://northbrook.example/page"])
def test_kind_follows_the_bytes(data: bytes, reader: str, name: str) -> None:
    document = read_document(data, name)
    assert (document.reader, document.source.name, document.source.size_bytes) == (reader, name, len(data))


def archive(**parts: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return packed.getvalue()


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><meeting><agendaitems>&b;</agendaitems></meeting>'
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/hostname"><meeting><agendaitems/></meeting>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf \r\n\x00", "the file is empty"),
        (bytes(range(256)) * 40, "binary data"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old Word file"),
        (b"{\\rtf1 minutes}", "a rich text file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "a picture"),
        (archive(**{"xl/workbook.xml": b"<a/>"}), "an Excel workbook"),
        (archive(**{"minutes.txt": b"Noted."}), "a ZIP archive and no Word document"),
        (b"PK\x03\x04 and then nothing", "a damaged Word file"),
        (archive(**{"word/document.xml": b"<" + bytes(80_000_000)}), "unpacks to more than any document needs"),
        (archive(**{"word/document.xml": BOMB}), "never expanded"),
        (BOMB, "never expanded"),
        (BOMB.decode().encode("utf-16"), "never expanded"),
        (OUTSIDE, "never expanded"),
        (MEETING_XML[:-20], "breaks off"),
        (b'<?xml version="1.0"?><rss><channel/></rss>', "XML whose first element is “rss”"),
        (b'<?xml version="1.0"?><committees><committee/></committees>', "a list of committees"),
        (b"<html><body><div id='app'></div><script>load()</script>", "a web page without words"),
        (b"<html><title>Page not found</title><h1>Sorry</h1><p>We cannot find it.</p>", "an error page"),
        (b"<html><title>Northbrook</title><h1>500 - Internal server error.</h1>", "an error page"),
        (b"<html><h1>Members' area</h1><form>Name <input name='u'> Password <input type='password' name='p'></form>", "a login page"),
    ],
)
def test_bad_input_says_why_and_what_to_do(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_document(data, "inbox/minutes.pdf")
    message = str(caught.value)
    assert message.startswith("inbox/minutes.pdf")
    assert reason in caught.value.reason
    assert caught.value.remedy
    assert "\n" not in message


def test_broken_xml_is_a_layout_that_was_not_expected() -> None:
    with pytest.raises(UnexpectedLayout, match=r"line 1.*fetch it again"):
        read_document(MEETING_XML[:-20], "GetMeeting")


@pytest.mark.parametrize(
    "first", ["<button class='close'>x</button>", '<time datetime="2024-06-03">3 June</time>', "<hr/>", "<small>Draft</small>"]
)
def test_a_part_of_a_page_is_a_page(first: str) -> None:
    document = read_document(f"{first}\n<div>\n<h4>DUES</h4>\n<p>The dues were noted.</p></div>".encode(), "part")
    assert "The dues were noted." in document.text
    assert "<p>" not in document.text


def test_a_sign_is_no_page() -> None:
    assert read_document(b"<Draft>\n\nThe dues were noted; 3 < 4 and 5 > 4.", "notes").text.startswith("<Draft>")


def test_minutes_about_errors_and_logins_are_minutes() -> None:
    page = b"<h1>Digital Panel</h1>" + b"<p>Members heard why the log in page was not found after the server error of 3 May.</p>" * 12
    assert "server error" in read_document(page, "page").text


def test_a_file_over_the_limit_is_refused_at_once() -> None:
    began = time.perf_counter()
    with pytest.raises(UnreadableDocument, match="200 MB is more than the 100 MB"):
        read_document(bytes(2 * MAX_BYTES), "pack.pdf")
    assert time.perf_counter() - began < 1
