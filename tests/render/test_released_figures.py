PEOPLE = [
    {"person_id": name, "name": f"Name {name.title()}", "role": "Writer"} for name in ("one", "two")
]


def lines(shown):
    return [[cell.text_content() for cell in line] for line in shown.findall(".//tbody/tr")]


def test_each_release_that_names_a_public_figure_is_a_line(site, parsed):
    releases = [
        {"release_id": "b", "title": "Later", "date": "2025-12-13", "mechanism": "pardon"}
        | {"notable_people": "Name Two;Name One", "destination_countries": "Lithuania"},
    ]
    earlier = [
        {"precedent_release_id": "a", "episode_id": "e", "title": "Before", "date": "2014-06-21"}
        | {"mechanism": "amnesty", "notable_people": "Name One"},
    ]
    episodes = [{"episode_id": "e", "title": "Episode"}]

    shown = site(
        public_figures=PEOPLE, releases=releases, precedent_releases=earlier, episodes=episodes
    ).released_figures()

    assert lines(parsed(shown)) == [
        ["Name One", "Writer", "", "2014-06-21", "Amnesty", "", "Before", ""],
        ["Name One", "Writer", "", "2025-12-13", "Pardon", "Lithuania", "Later", ""],
        ["Name Two", "Writer", "", "2025-12-13", "Pardon", "Lithuania", "Later", ""],
    ]


def test_the_day_of_the_detention_stands_with_the_last_release_and_leads_to_its_source(
    site, parsed
):
    one = {**PEOPLE[0], "held_since_date": "2020-05-31", "held_since_source_id": "s"}
    releases = [
        {"release_id": date, "title": date, "date": date, "notable_people": "Name One"}
        for date in ("2025-09-11", "2015-08-22")
    ]

    shown = site(
        public_figures=[one], releases=releases, sources=[{"source_id": "s", "title": "S"}]
    ).released_figures()

    assert [line[2:4] for line in lines(parsed(shown))] == [
        ["", "2015-08-22"],
        ["2020-05-31", "2025-09-11"],
    ]
    assert parsed(shown).findall(".//td/a")[1].get("href").endswith("#s")


def test_only_the_sentences_of_the_note_that_name_the_person_stand_beside_it(site, parsed):
    note = "Five were released. Name One refused to leave. Name Two left."
    release = {"release_id": "a", "title": "A", "notable_people": "Name One", "note": note}

    shown = site(public_figures=PEOPLE, releases=[release]).released_figures()

    assert lines(parsed(shown))[0][-1] == "Name One refused to leave."
