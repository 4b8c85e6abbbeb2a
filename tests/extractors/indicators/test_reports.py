"""How performance is told in reports and at meetings: lists of crimes, pairs set beside pairs, trends that "but" joins, ratings behind a dash."""

import pytest

from tests.tagged import check


@pytest.mark.parametrize(
    "tagged",
    [
        # "or more" joins no statements
        "<indicator value='9.4' unit='percent' target='12'>9.4% of lodgers had three or more moves in the year, below the target of 12%</indicator>.",
        # times, and what they came to
        "In the last year, <indicator value='9' previous='31' unit='minutes' direction='down'>the response time to 101 calls had fallen from 31 minutes to around nine minutes</indicator>.",
        "<indicator direction='up' value='None'>Response times for night calls were getting longer</indicator>.",
        "<indicator value='3' unit='percent' direction='up'>Landings in August were 3% above the same month last year</indicator>.",
        "<indicator value='4' unit='percent' direction='down'>Visits were 4% below last year</indicator>.",
        "<indicator value='12200000' target='31000000' unit='gbp'>Spend to date was £12.2m against a capital programme of £31m</indicator>.",
        "<indicator value='600000' unit='gbp' rag='red'>£0.6m of savings were rated as red</indicator>.",
        "<indicator value='410000' unit='eur'>Rent arrears stand at €410,000</indicator>.",
        # counts without a noun, and with one that is listed
        "<indicator value='112' unit='count'>There were 112 at the end of September</indicator>, <indicator value='31' unit='count'>31 of which were in Tithe Court</indicator>.",
        "<indicator value='4' unit='count'>Four properties were outstanding</indicator> owing to the strike.",
        "Crime figures for May: <indicator value='3'>3 thefts</indicator>, <indicator value='1'>1 burglary (shed)</indicator> and <indicator value='0'>no vehicle crime</indicator>.",
        "<indicator value='4' unit='count'>ASB: 4 reports</indicator>, <indicator value='2' unit='count'>theft: 2 reports</indicator>.",
        "Comparing April to June with the same months of 2021 <indicator value='14' direction='down'>there have been 14 fewer crimes</indicator>.",
        "<indicator value='31'>31 applications received</indicator>; <indicator value='24'>24 decided</indicator>; <indicator value='3'>3 refused</indicator>.",
        "<indicator value='96' unit='count'>There were 96 Gardaí in the district</indicator>.",
        "<indicator value='231'>There were 231 CLA at the end of June 2023 (under 18)</indicator>.",
        "<indicator value='2'>Just two young people were in such placements</indicator>.",
        "<indicator value='14000' unit='gbp'>Debtors over 60 days were £14k</indicator>.",
        "<indicator value='3'>3 Serious Incidents were declared in May</indicator>.",
        "<indicator value='12' previous='8' direction='up'>Pupils who had not read (12%), which had increased from 8%</indicator>.",
        # pairs beside earlier pairs
        "<indicator value='5' previous='7'>There had been five crimes</indicator> and <indicator value='9' previous='12'>nine incidents compared with seven crimes</indicator> and 12 incidents last year.",
        "<indicator value='4' previous='2'>There were 4 burglaries</indicator>, <indicator value='3' previous='5'>3 thefts</indicator> and <indicator value='6' previous='1'>6 assaults compared with 2</indicator>, 5 and 1 last year.",
        "<indicator value='41' direction='down'>Burglary 41 (down 22%)</indicator>, <indicator value='112' direction='up'>theft 112 (up 8%)</indicator>, <indicator value='19' direction='stable'>assault causing harm 19 (no change)</indicator>.",
        "<indicator value='6' direction='up'>The district had six detections for theft and handling, up one on 2019</indicator>.",
        "<indicator value='0'>There had been no detections</indicator>.",
        # signs
        "<indicator value='804' direction='up'>804 detections for possession of stolen property (+3%)</indicator>.",
        "<indicator value='226' previous='264' direction='down'>Quarter 3 activity 226, previous year quarter 3 activity 264, a decrease of 15%</indicator>.",
        # changes and aims
        "He reported <indicator value='4000' direction='up'>an increase of 4,000 in museum visits</indicator>.",
        "<indicator value='88' target='None'>88% of the indicators were above or within 5% tolerance of their targets</indicator>.",
        "<indicator value='82' target='None' unit='percent'>Performance against target is 82%</indicator>.",
        "<indicator value='None' target='85' unit='percent'>Reviews done in time were targeted at 85%</indicator>.",
        "<indicator value='1700000' direction='down'>Footfall was 1.7 million, showing a marginal decrease</indicator> compared to 2016.",
        "<indicator value='3'>Three falls with harm had been reported</indicator>, <indicator value='1'>one of which was a Never Event</indicator>.",
        "<indicator value='4210' direction='down'>Footfall 4,210 - slightly down</indicator>.",
        # trends beside each other
        "<indicator direction='up'>The number of burglaries has increased</indicator> but <indicator direction='down'>theft from shops has decreased</indicator>.",
        "<indicator direction='up'>Complaints and compliments have increased</indicator>.",
        "<indicator direction='up'>False alarms were also up</indicator> but at a lower rate.",
        # ratings behind a dash
        "<indicator rag='red' value='None'>Action 2.3 (supervision) – RED</indicator>: the audit had slipped.",
        # what people would like
        "<indicator value='58' unit='percent' direction='None'>58% of people supported an increase in council tax</indicator>.",
        "Question 2 (on higher mooring fees and council tax) <indicator value='56' unit='percent'>56% agreeing</indicator>.",
    ],
)
def test_reports(tagged: str) -> None:
    check(tagged, "indicator")


@pytest.mark.parametrize(
    "sentence",
    [
        "There were three at the end of the meeting.",
        "We need 3 bins, no crime and better lights.",
        "We need ten more staff for the depot.",
        "It was agreed that the Clerk write to the Minister seeking an additional ten Gardaí for the county.",
        "Relet times would be under 30 days once the depot opened.",
        "Complaints – 2 councillors to reply.",
        "The net budget for 2023/24 was £212m.",
        "Council tax had gone up by £5 and the library budget stood at £1.2m.",
        "7 Internal Audit Progress Report Quarter Ended 30 June 2019",
        "Three interests were declared.",
        "There was one warden for every 600 people.",
        "One member recalled a case where a child had moved nine times.",
        "The report covered Best Value Performance Indicators.",
        "The Council agreed to a 2% increase in council tax.",
    ],
)
def test_no_figures(sentence: str) -> None:
    check(sentence, "indicator")
