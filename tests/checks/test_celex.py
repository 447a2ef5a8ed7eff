import pytest


def check(messages, acts, celex, date="2021-06-24"):
    rows = [{"id": "a", "acts": acts, "celex": celex, "date": date}]
    return messages("celex", rows, field="celex", acts="acts", date="date")


@pytest.mark.parametrize(
    ("acts", "celex", "date"),
    [
        ("Regulation (EU) 2021/1030", "32021R1030", "2021-06-24"),
        ("Implementing Regulation (EU) No 84/2011", "32011R0084", "2011"),
        ("Commission Regulation (EC) No 765/2006", "32006R0765", "2006-05-18"),
        ("Decision (CFSP) 2020/1388", "32020D1388", "2020-10"),
        ("Implementing Decision 2014/439/CFSP", "32014D0439", "2014-07-08"),
        ("Common Position 2004/661/CFSP", "32004E0661", "2004-09-24"),
        ("Decision (EU) 2021/1940;Regulation (EU) 2021/907", "32021D1940;32021R0907", ""),
        ("Order 2021/907;SOR/2020-214;The (EU Exit) Regulations 2023", "", "2021"),
        ("", "", ""),
    ],
)
def test_a_number_that_follows_from_the_act_passes(messages, acts, celex, date):
    assert check(messages, acts, celex, date) == []


def test_a_number_that_does_not_follow_fails(messages):
    assert check(messages, "Regulation (EU) 2021/1030", "32021D1030") == [
        "2: celex: this is not what follows from acts. Write 32021R1030, or fix acts."
    ]


def test_an_act_that_is_missing_fails(messages):
    assert check(messages, "Regulation (EU) 2021/1030", "") == [
        "2: celex: this is not what follows from acts. Write 32021R1030, or fix acts."
    ]


def test_a_number_without_an_act_fails(messages):
    assert check(messages, "SOR/2020-214", "32021R1030") == [
        "2: celex: this is not what follows from acts. Empty this cell, or fix acts."
    ]


def test_a_number_of_another_year_than_the_act_fails(messages):
    assert check(messages, "Regulation (EU) 2022/1030", "32022R1030") == [
        "2: celex: 32022R1030 is of another year than date (2021-06-24). Fix acts or date."
    ]
