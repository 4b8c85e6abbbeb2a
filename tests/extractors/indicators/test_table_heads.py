"""Tables of figures by what heads their columns: whose figure a column gives, the same thing in two years, an ambition, a change without a sign."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        (
            "| Trust 2024 | Trust 2025 | National 2025\n"
            "<indicator value='93' unit='percent' previous='91' target='None'>Ferries on time | 91% | 93% | 88%</indicator>"
        ),
        (
            "What we measure | Q3 | Q2 | Goal | Compared with Q2\n"
            "<indicator value='93' previous='91' target='95' unit='percent' direction='up'>Ferries on time | 93% | 91% | 95% | ▲</indicator>"
        ),
        (
            "Measure | Mar | Apr | Aim | R/A/G\n"
            "<indicator value='88' previous='91' target='95' rag='amber' direction='None'>Ferries on time | 91% | 88% | 95% | A</indicator>"
        ),
        "Measure | Q2 | Q3 | Since Q2 | B R A G\n<indicator value='14' previous='19' rag='green'>Groundings | 19 | 14 | better | G</indicator>",
        "National Indicator | 2023/24 Baseline | 2024/25 Q2\n<indicator value='122' previous='141'>Groundings | 141 | 122</indicator>",
        "Service | Complaints 2024 | Complaints 2025\n<indicator value='22' previous='31' unit='count'>Ferries | 31 | 22</indicator>",
        "Indicator | Local | Wales | Previous\n<indicator value='93' unit='percent' previous='91'>Ferries on time | 93% | 88% | 91%</indicator>",
        (
            "Outcome measure | Baseline (March 2024) | Position at September 2025 | Ambition 2027\n"
            "<indicator value='14' previous='19' target='10' unit='percent'>Pilots leaving | 19% | 14% | 10%</indicator>"
        ),
        (
            "Measure | This quarter | Last quarter | Same quarter last year\n"
            "<indicator value='14' previous='18'>Groundings | 14 | 18 | 12</indicator>"
        ),
        (
            "Indicator | Sept 2024 | Sept 2025 | % change\n"
            "<indicator value='640' previous='610' direction='up'>Moorings let | 610 | 640 | 4.9%</indicator>"
        ),
        ("Indicator | This quarter | Variance from target\n<indicator value='41' target='None'>Groundings | 41 | -8%</indicator>"),
        "Measure | Northquay | Neighbours | England\n<indicator value='22' unit='percent' previous='None'>Ferries late | 22% | 20% | 21%</indicator>",
        (
            "## 4. Ferries\n### Sailings that left in time\nTarget | Current | Previous | Rating\n"
            "<indicator measure='Sailings that left in time' value='74' target='80' previous='71' rag='amber'>80% | 74% | 71% | Amber</indicator>"
        ),
        (
            "KPI | Latest month | Measure | Target | Assurance | Variation | Mean\n"
            "<indicator value='93' unit='percent' target='95'>Ferries on time | Feb 25 | 93% | 95% | Fail | Common cause | 91%</indicator>\n"
            "<indicator value='14' target='None'>Groundings | Feb 25 | 14 | - | | Improving | 17</indicator>"
        ),
        "Indicator | Measure | Actual | Target\n<indicator value='93' target='95'>Ferries on time | 3 | 93% | 95%</indicator>",
        (
            "Indicator | Q1 | Q2 | Q3 | Q4 | Target | RAG\n"
            "<indicator value='14' previous='19' target='10' rag='red'>Groundings | 22 | 19 | 14 | | 10 | R</indicator>\n"
            "<indicator value='22' previous='None' target='10' rag='red'>Strandings | 22 | | | | 10 | R</indicator>\n"
            "<indicator value='None' previous='14' target='10'>Sinkings | 22 | 19 | 14 | not known | 10</indicator>"
        ),
        (
            "Indicator | Target | Jan | Feb | Mar | YTD\n"
            "<indicator value='81' target='75'>Moorings let | 75 | 24 | 27 | 30 | 81</indicator>\n"
            "<indicator value='93' previous='91' target='95' unit='percent'>Ferries on time | 95% | 88% | 91% | 93%</indicator>"
        ),
        (
            "Measure | 2023/24 | 2024/25 | Actual | Target\n"
            "<indicator value='None' previous='14' target='10'>Groundings | 19 | 14 | | 10</indicator>"
        ),
    ],
)
def test_rows(tagged: str) -> None:
    check(tagged)


@pytest.mark.parametrize(
    "text",
    [
        "Measure | Commentary | England\nFerries late | 22 | 21%",
        "## 4. Ferries\n### Sailings\nTarget | Rating\nMay | Amber",
        "Quality statement | Score\nAssessing berths | 2\nSafe pontoons | 1\nGovernance of the quay | 3",
        "Parish | Precept 2024 | Precept 2025\nMarle | 12,100 | 12,600\nOverquay | 8,000 | 8,250",
    ],
)
def test_grades_and_sums_that_are_set_are_no_figures(text: str) -> None:
    check(text, "indicator")
