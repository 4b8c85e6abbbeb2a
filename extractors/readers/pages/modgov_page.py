"""Pages of ModernGov, the software of four British councils in five.

A meeting page (`ieListDocuments.aspx`) lists its items in `table.mgItemTable`; the pages of one item (`mgAi.aspx`), one issue (`ieIssueDetails.aspx`,
`mgDecisionDetails.aspx`), one decision (`ieDecisionDetails.aspx`), the attendance and the recorded votes are title, labelled facts, headed parts
and tables inside `div#modgov`. Blocks come out as `blocks.py` says.

A meeting page cuts long minutes and links to the item's own page ("… view the full minutes text for item 59."). The notice is left out of the text, and
only the headings of such items carry an `href`, to the page that has them in full.
"""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import html
from lxml.html import HtmlElement

from extractors.readers.blocks import BlockBuilder, clean_text
from extractors.readers.pages.markup import MarkupReader
from extractors.readers.pages.page_tree import classes_of, is_hidden, words_of
from models import Document, Source, UnexpectedLayout, UnreadableDocument

_LEFT_OUT = frozenset({
    "mgLinks", "mgActionList", "mgFooter", "mgHelpLine", "mgHiddenField", "mgLinkSep", "mgMeetingsEarlierLater", "mgFileSize", "mgHide",
    "mgTabs", "breadcrumb",
})  # fmt: skip
_PART_CLASSES = frozenset(("mgSubItemTitleTxt", "mgSubSubTitleTxt", "mgSectionTitle"))
_NUMBER_ALONE = re.compile(r"\d{1,4}(?:[/.]\d{1,4})?[.:]?")
_DOCUMENTS = re.compile(r"(?:\w+ )?(?:documents?|papers|attachments|dogfennau)\b|dogfennau", re.IGNORECASE)
_MOST_CUTS = 9  # in one item: agenda text, decision and minutes can each be cut
_NAMES_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NO_MEETING = re.compile(r"\b(cancelled|postponed|abandoned|canslwyd|gohiriwyd)\b", re.IGNORECASE)
_DATED_LINE = re.compile(r"(?:meeting:\s*)?\d{1,2}/\d{1,2}/\d{4} - ", re.IGNORECASE)  # "Meeting: 03/06/2024 - Audit Committee (Item 7)"
_NUMBERED_TITLE = re.compile(r"(\d{1,3}[a-z]?\.?) (?=\S.{0,250}$)")
_REGISTER = re.compile(  # pages about councils, people and calendars: words enough, and no minutes among them
    r"committee (?:details|structure)|browse meetings|calendar|your (?:councillors|mps)|councillor(?:s| details)|outside bod|browse (?:forward )?plan|search"
    r"|forward plan|library|what'?s new|election results|petitions?$",
    re.IGNORECASE,
)
_TABLE_OF_PEOPLE = re.compile(r"attend|role|vote|\bfor\b|against|presen", re.IGNORECASE)
_PEOPLE = re.compile(
    r"(?:members?|councillors|also|officers|those|others)? ?(?:present|in attendance|attendance|attendees|apologies(?: for absence)?|substitut(?:es?|ions)|members|councillors|officers|yn bresennol|presennol|ymddiheuriadau):?",
    re.IGNORECASE,
)
_PEOPLE_LABELLED = re.compile(
    rf"(?:{_PEOPLE.pattern[:-2]}|(?:in the )?(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?|clerk|cadeirydd)(?: \([^()]{{2,30}}\))? ?[:–-]",
    re.IGNORECASE,
)
# What no agenda says, on pages of which a council has changed the frame and lost the heading "Minutes:"
_TELLS = re.compile(
    r"\b(?:RESOLVED|(?:was|were) (?:agreed|approved|noted|resolved|received|declared|signed|thanked)|(?:it was|members|the (?:committee|panel|board|cabinet)) (?:agreed|resolved|noted))\b",
    re.IGNORECASE,
)
# The heading of a part in a paragraph that lost its class
_PART_WORDS = re.compile(r"(?:minutes|decisions?|resolution|cofnodion|penderfyniad(?:au)?):?", re.IGNORECASE)
_FEWEST_TOLD = 2  # items; the purpose of one may tell of an earlier meeting


def find_modgov(root: HtmlElement) -> HtmlElement | None:
    """The part of a page that ModernGov wrote, or None where another system made the page."""
    found = root.get_element_by_id("modgov", None)
    if found is not None:
        return found
    marked = root.xpath(
        "//table[contains(@class, 'mgItemTable')][.//*[starts-with(@class, 'mg')]] | //table[contains(@class, 'mgTabTable')] | //*[contains(@class, 'mgMainTitleTxt')]"
    )
    return root.find("body") if marked else None


def read_modgov_page(root: HtmlElement, source: Source) -> Document:
    """Reads a ModernGov page from its parsed tree.

    Raises:
        UnreadableDocument: the page has an agenda only, the meeting was cancelled, or it is a list of meetings or committees.
        UnexpectedLayout: the page is ModernGov's and has none of the parts that its pages of minutes have.
    """
    page = find_modgov(root)
    if page is None:
        raise UnexpectedLayout(source.name, "no ModernGov page in it", "save the whole page and ingest it again")
    return _ModernGovPage(page, source).read()


class _ModernGovPage:
    def __init__(self, page: HtmlElement, source: Source) -> None:
        self.page, self.source = page, source
        self.builder = BlockBuilder()
        self.markup = MarkupReader(self.builder, skip=_is_left_out, heading_level=_part_level)
        self.kind = self._words_at(".//h1", "mgMainTitleTxt")
        # the committee and the day stand in one line or in two
        self.title = " - ".join(filter(None, (self._words_at(f".//{tag}", "mgSubTitleTxt") for tag in ("h2", "h3"))))

    def read(self) -> Document:
        table = next((t for t in self.page.iter("table") if "mgItemTable" in classes_of(t)), None)
        if table is not None:
            self.title = self.title or self._dated_heading()
        if found := _NO_MEETING.search(self.title):
            if table is None:
                raise self._unreadable(f"the meeting was {found[1].lower()}: it has no minutes", "leave it out")
        elif _REGISTER.match(self.kind) or self.page.xpath(
            ".//a[contains(@class, 'mgMeetingTableLnk')] | .//table[contains(@class, 'mgTabTable')]"
        ):
            raise self._unreadable(f"“{self.kind or 'decisions'}” is a page that lists, not minutes", "ingest the pages that it links to")
        if self.kind:
            self.builder.add("heading", self.kind, level=1)
        if table is None:
            self._read_single()
        else:
            self._read_meeting(table)
        return self.builder.build(self.source, "modgov_page", title=self.title or self.kind, site=self._site())

    def _dated_heading(self) -> str:
        """The heading above the items that names a day, where a council's own template has dropped ModernGov's class from it."""
        above = (heading for heading in self.page.iter("h2", "h3") if next(heading.iterancestors("table"), None) is None)
        return next((words for heading in above if _NAMES_YEAR.search(words := clean_text(words_of(heading)))), "")

    def _site(self) -> str | None:
        """The council as the browser's tab shows it: "Agenda for Cabinet on Monday 2 June 2025, 10.00 am - Elmshire County Council"."""
        tab = clean_text(self.page.getroottree().findtext(".//title") or "")
        name = tab.rpartition(" - ")[2] if " - " in tab else ""
        return name if re.search(r"\b(?:Council|Authority|Borough|Board|Trust)\b", name) and name != "Modern Council" else None

    def _unreadable(self, reason: str, remedy: str) -> UnreadableDocument:
        return UnreadableDocument(self.source.name, reason, remedy)

    def _words_at(self, path: str, name: str) -> str:
        for element in self.page.iterfind(path):
            if name in classes_of(element):
                return clean_text(words_of(element))
        return ""

    def _content(self) -> HtmlElement:
        return next((part for part in self.page.iter("div") if "mgContent" in classes_of(part)), self.page)

    def _read_single(self) -> None:
        """A page about one item, issue, decision, attendance list or vote."""
        if not any(self._is_minutes(element) for element in self.page.iter("div", "h3", "table", "p")):
            raise UnexpectedLayout(
                self.source.name,
                f"a ModernGov page (“{self.kind or self.title}”) with neither minutes nor a decision on it",
                "ingest the page of a meeting, an item or a decision; if minutes can be seen on it in a browser, save it again from there",
            )
        for link in list(self.page.iter("a")):
            if (words := clean_text(link.text_content())).startswith(
                "Meeting of "
            ):  # "Meeting of Audit Committee, Monday 3 June 2024 6.00 pm (Item 7.)"
                self.builder.add("heading", words, level=1, href=link.get("href"))
                _remove(link)
        issue = self.kind.lower().startswith("issue")
        if self.title:
            self.builder.add("heading", self.title, level=1 if issue or not self._has_parts() else 2)
        self.markup.heading_level = _part_or_meeting_level
        self.markup.read(self._content())
        self._number_items()

    def _number_items(self) -> None:
        """Below "Meeting: 03/06/2024 - Audit Committee (Item 7)" the item stands with its number: "7 Review of fees"."""
        blocks, lines = self.builder.blocks, [line for _, line in self.builder]
        for at in range(1, len(blocks)):
            block = blocks[at]
            if block.label or block.kind not in ("paragraph", "heading") or not _DATED_LINE.match(lines[at - 1]):
                continue
            if found := _NUMBERED_TITLE.match(lines[at]):
                blocks[at] = replace(block, kind="heading", level=2, label=found[1], start=block.start + found.end())

    def _has_parts(self) -> bool:
        return self.page.find(".//div[@class='mgWordPara']") is not None or any(
            not _PART_CLASSES.isdisjoint(classes_of(element)) for element in self.page.iter("h3", "p")
        )

    def _is_minutes(self, element: HtmlElement) -> bool:
        names = classes_of(element)
        if element.tag == "table":
            return any(_TABLE_OF_PEOPLE.search(cell.text_content()) for cell in element.iter("th"))
        return "mgWordPara" in names or ("WordSection1" in names) or "mgSubItemTitleTxt" in names or "mgSubSubTitleTxt" in names

    def _read_meeting(self, table: HtmlElement) -> None:
        self.builder.add("heading", self.title, level=1)
        for paragraph in self._content().iterchildren("p"):
            if any("mgLabel" in classes_of(span) for span in paragraph.iter("span")):
                self._read_fact(paragraph)
        self._read_people_before(table)
        minuted, told = False, 0
        for row in table.xpath("./tr | ./tbody/tr | ./thead/tr"):
            cells = row.findall("td")
            if cells:
                told += _TELLS.search(words_of(row)) is not None
                minuted |= self._read_item(cells)
        if not minuted and told < _FEWEST_TOLD:
            raise self._agenda_only()

    def _read_people_before(self, items: HtmlElement) -> None:
        """Who was there, where a table, a headed list or labelled lines above the items say so."""
        below = False  # the heading "Attendance"
        around: HtmlElement | None = None  # what holds the line "Present:" and the lines below it
        taken: set[HtmlElement] = set()  # what stands in these was read with them
        for part in list(self._content().iter("table", "h2", "h3", "h4", "p", "ul", "ol")):
            if part is items:
                return
            if not taken.isdisjoint(part.iterancestors()):
                continue
            if part.tag == "table":
                if self._is_minutes(part):
                    self.markup.read_table(part)
                    taken.add(part)
                continue
            if any(map(_is_left_out, (part, *part.iterancestors()))) or any("mgLabel" in classes_of(span) for span in part.iter("span")):
                continue
            words = clean_text(words_of(part, _is_left_out))
            headed = part.tag.startswith("h")
            if headed:
                below = _PEOPLE.fullmatch(words) is not None
            elif _PEOPLE.fullmatch(words):
                around = part.getparent()
            if below or _in_own_words(part) or (not headed and (part.getparent() is around or _PEOPLE_LABELLED.match(words))):
                whole = html.Element("div")
                whole.append(part)
                self.markup.read(whole)
                taken.add(part)

    def _read_fact(self, paragraph: HtmlElement) -> None:
        """ "Venue: The Guildhall", without the links to maps and webcasts that stand beside it."""
        for link in list(paragraph.iter("a")):
            if "mailto:" not in (link.get("href") or "") and re.match(r"\s*view\b|gweld\b", link.text_content(), re.IGNORECASE):
                link.drop_tree()
        words = clean_text(words_of(paragraph, _is_left_out))
        if not words.endswith(":"):
            self.builder.add("paragraph", words)

    def _read_item(self, cells: list[HtmlElement]) -> bool:
        """Adds one item; tells whether it has anything but its agenda and its papers."""
        numbered = len(cells) > 1 and (
            "mgItemNumberCell" in classes_of(cells[0]) or _NUMBER_ALONE.fullmatch(clean_text(words_of(cells[0]))) is not None
        )
        number = clean_text(words_of(cells[0])) if numbered else None
        body = cells[1] if numbered else cells[-1]
        full_text = _drop_cut_notices(body)
        title = next((p for p in body.iter("p", "a", "h2", "h3") if {"mgAiTitleTxt", "mgAiTitleLnk"} & set(classes_of(p))), None)
        if title is not None:
            self.builder.add("heading", words_of(title, _is_left_out), label=number, level=2, href=full_text)
            _remove(title)
        elif number:
            self.builder.add("heading", number, level=2, href=full_text)
        self.markup.read(body)
        return any(
            not _DOCUMENTS.match(words) if "mgSubItemTitleTxt" in classes_of(part) else _PART_WORDS.fullmatch(words)
            for part in body.iter("p", "h3", "h4", "div")
            if (words := clean_text(part.text_content()))
        )

    def _agenda_only(self) -> UnreadableDocument:
        printed = self.page.xpath(".//div[contains(@class, 'mgLinks')]//a[contains(@href, 'documents/g') and contains(@href, 'T=1')]/@href")
        minutes = next((address for address in printed if re.search(r"[?&]T=1(?:&|$)", address)), None)
        if minutes:
            return self._unreadable("agenda only: the minutes are not on this page but in a PDF", f"ingest {minutes}")
        return self._unreadable(
            "agenda only: no minutes have been published on this page", "ingest it again after they have been published"
        )


def _is_left_out(element: HtmlElement) -> bool:
    if is_hidden(element) or element.tag == "nav":
        return True
    if element.tag == "a" and "mgListRecordedVotes" in (element.get("href") or ""):
        return True
    names = element.get("class")
    return bool(names) and not _LEFT_OUT.isdisjoint(names.split())


def _in_own_words(element: HtmlElement) -> bool:
    """Whether the clerk wrote this part, and not the system."""
    return any("mgWordPara" in classes_of(above) for above in element.iterancestors("div"))


def _part_level(element: HtmlElement) -> int | None:
    if element.tag not in ("p", "caption", "h2", "h3", "h4", "h5", "h6"):
        return None
    names = classes_of(element)
    if not _PART_CLASSES.isdisjoint(names) or (
        element.tag == "p" and "mgLabel" in names
    ):  # "<p class='mgLabel'>Accompanying Documents:</p>"
        return 3
    return None if element.tag in ("p", "caption") else 3


def _part_or_meeting_level(element: HtmlElement) -> int | None:
    """On the page of an issue the line that opens each meeting is a heading too, whatever its markup."""
    if element.tag in ("p", "h2", "h3", "h4") and len(element) < 4 and _DATED_LINE.match(clean_text(element.text_content()[:200])):
        return 1
    return _part_level(element)


def _drop_cut_notices(body: HtmlElement) -> str | None:
    """Takes out "… view the full minutes text for item 59." and gives the address that it links to."""
    address = None
    for link in body.xpath(".//a[contains(@href, 'mgAi.asp')]")[:_MOST_CUTS]:
        address = address or link.get("href")
        before = link.getprevious()
        if before is not None:
            before.tail = _without_dots(before.tail or "")
        else:
            parent = link.getparent()
            parent.text = _without_dots(parent.text or "")
        _remove(link)
    return address


def _without_dots(words: str) -> str:
    return words.rstrip().removesuffix("...").removesuffix("…").rstrip()


def _remove(element: HtmlElement) -> None:
    """Takes an element out of the tree and leaves the words that follow it."""
    element.drop_tree()
