"""The words of grades, as the inspectorates of the United Kingdom and Ireland give them; for patterns that ignore case."""

GRADE = (
    r"(?:outstanding|good|(?:unsatisfactory|adequate) and needs (?:urgent )?improvement|(?:moving towards|partial|minimal) compliance(?! with)|(?:partially |minimally )compliant|consistently strong (?:service delivery|experiences)|inconsistent quality(?: of service)?|serious (?:and/or|and|or) widespread weaknesses|requir(?:es?|ed|ing) improvement(?: to be good)?|inadequate|satisfactory|unsatisfactory|excellent|very good|adequate|weak|exceptional|strong standard|expected standard|needs attention|urgent improvement"
    r"|performs (?:excellently|well|adequately|poorly)|(?:substantially |non-|not )?compliant|widespread and(?:/or)? systemic failings|inconsistent experiences(?: and outcomes)?|typically positive experiences(?: and outcomes)?|(?:high (?:level of )?)?capacity (?:to identify and bring about|for sustained) improvement|needs? to address (?:urgently )?(?:important|significant|the) areas? for improvement(?: identified)?|important areas? for improvement(?= in\b|[.,;]|$)|(?:improved|sustained|declined in) effectiveness|(?-i:RI)|needs (?:significant )?improvement|reasonably good|not sufficiently good|poor|[CGV][1-4](?:/[CGV][1-4])*|J[12](?!\d)|(?:(?<=found )|(?<=judged )|(?<=be ))ineffective|level [1-4]|(?:no|zero|one|two|three|four|five|six|[0-6]) stars?(?! hotel))"
)
NEW = rf"[‘“'\"]?(?P<grade>{GRADE})(?: to be good)?[’”'\"]?"
OLD = NEW.replace("<grade>", "<previous>")
