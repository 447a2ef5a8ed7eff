"""What is welcome though it stands beside what is refused."""

# ruff: noqa: RUF001

import csv
import io
import unicodedata

import pytest

from scripts.gate import gate

HEADER = ["person_id", "name", "made_date", "note"]


@pytest.fixture
def problems_of(tmp_path):
    """The problems of a file with these bytes, without the file's name."""

    def check(content: bytes) -> list[str]:
        path = tmp_path / "people.csv"
        path.write_bytes(content)
        return [str(problem).removeprefix(f"{path}:") for problem in gate(path)[1]]

    return check


def table(*rows: list[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([HEADER, *rows])
    return text.getvalue().encode()


WELCOME = {
    "signs of formulas inside a text": "C++, a - b, x = 1, me @ home, youtube.com/@name",
    "a dash that starts a quotation": "— he said",
    "a minus that is not the keyboard's": "−5",
    "a hyphen within": "3-4",
    "a value of a schema": "unknown",
    "a finding": "none",
    "a sentence that starts like a null word": "None of them",
    "a question": "Why?",
    "an abbreviation in Latin letters": "Сайт EPAM, газета AP и канал BBC",
    "a letter of a name": "танк Т and a tank T",
    "a word of a plan": "the todo list",
    "a number with a plus inside": "a+375",
    "less than": "a < b and 5<7",
    "more than": "a > b",
    "an ampersand": "R&D; AT&T;Q&A",
    "an address with ampersands": "https://example.org/?a=1&b=2;c#d",
    "a colon after data": "Open data: a guide; metadata:text/html",
    "a colon after a language": "Written in Java: a script: yes",
    "single brackets": "{a} { {b} } 100%",
    "words of two alphabets": "Мария (Maria), Μαρία",
    "a hyphen between alphabets": "IT-компания, VIP-персона, β-test",
    "digits and signs between alphabets": "Т72B, tut.бай, Ж/z",
    "an apostrophe that is a letter": "політвʼязнів",
    "letters that run from right to left": "العربية, עברית",
    "accents": "Łódź, Żółć, Ünïcödé, Минск, Київ, ґ, ў, ё",
    "no letter but a sign": "5 µm, № 5, 5 €, §",
    "letters that have no composed form": "ė́ in Lithuanian",
    "quotation marks of many kinds": "«a» „b“ “c” ‘d’ 'e'",
    "emoji": "🕊",
    "a quote, a comma and a semicolon": 'He said "no", then left; later',
    "a number": "1989",
    "a longer number": "20240904",
    "a date among words": "0024-09-04 is wrong",
    "the longest cell": "x" * 4_000,
    "double spaces inside": "a  b",
    "a backslash": r"a\b",
    "an address with a name in it": "https://example.org/@name.x",
}


@pytest.mark.parametrize("cell", WELCOME.values(), ids=WELCOME)
def test_is_welcome(problems_of, cell):
    assert problems_of(table(["adams", cell, "", cell])) == []


@pytest.mark.parametrize(
    "date", ["1990", "1990-01", "1990-01-01", "2100", "2100-12-31", "", "soon"]
)
def test_years_of_our_time_are_welcome(problems_of, date):
    assert problems_of(table(["adams", "Ann", date, ""])) == []


@pytest.mark.parametrize("column", ["date", "in_force_date"])
def test_a_year_alone_counts_as_a_date_in_columns_of_dates(problems_of, column):
    content = f"person_id,{column}\nadams,1989\n".encode()

    assert problems_of(content) == [
        f"2: {column}: '1989' is in the year 1989. Years are 1990 to 2100 here."
    ]


@pytest.mark.parametrize("column", ["people", "dates_note", "person", "updated", "ion"])
def test_a_year_alone_is_a_number_in_other_columns(problems_of, column):
    assert problems_of(f"person_id,{column}\nadams,1989\n".encode()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"person_id\nadams\n",
        b"person_id\n",
        b"person_id,a;b,c\nadams,a;b,\n",
        b'person_id\n""\n',
        b'person_id,note\nadams,"a, b"\n',
        b'person_id,note\nadams,"""a"""\n',
        b'person_id,note\nadams,""""\n',
    ],
)
def test_a_well_formed_file_is_welcome(problems_of, content):
    assert problems_of(content) == []


def test_a_cell_that_is_one_character_too_long_is_refused(problems_of):
    assert problems_of(table(["adams", "Ann", "", "x" * 4_001])) == [
        f"2: note: '{'x' * 60}…' has 4,001 characters; 4,000 is the most. Shorten it."
    ]


def test_the_longest_line_is_read_and_a_longer_one_is_not(problems_of):
    longest = "x," * 49_999 + "xx"

    assert problems_of(f"a\n{longest}\n".encode()) == []
    assert problems_of(f"a\n{longest}x\n".encode()) == [
        "2: the line has 100,001 characters. Restore the line ends that were lost."
    ]


def test_a_quote_that_is_open_for_too_long_is_not_closed(problems_of):
    rows = "x\n" * 98

    assert problems_of(f'a\n"b\n{rows}c"\n'.encode()) == [
        "2: a: this cell runs on over 100 lines, from '\"b'. Put it on one line, or fix the quote"
        " that opens it."
    ]
    assert problems_of(f'a\n"b\n{rows}x\nc"\n'.encode()) == [
        "2: a: the quote at '\"b' is not closed in its line, and swallows what follows. Close it at"
        " the end of the cell, or remove it.",
        '102: a: the quotes in c" are not as in a CSV file. Type "c""" instead, or leave the'
        " quotes out.",
    ]


def test_long_text_is_shown_around_the_spot_only(problems_of):
    cell = "one " * 30 + "two\u200bthree " + "four " * 30 + "\u200bfive"

    assert problems_of(table(["adams", "Ann", "", cell])) == [
        "2: note: '…e one one one one one two\\u200bthree four four four four…' holds U+200B ZERO"
        " WIDTH SPACE, which can't be seen. Delete it; the safest way is to type the text anew."
    ]


def test_a_letter_that_can_be_composed_is_refused_until_it_is(problems_of):
    name = "Николай"

    assert problems_of(table(["adams", name, "", ""])) == []
    assert len(problems_of(table(["adams", unicodedata.normalize("NFD", name), "", ""]))) == 1
