"""The table of contents: each meaning belongs to one flow that there is."""

from collections import Counter

from coaching.contents import FEATURES


def test_each_meaning_opens_a_flow_that_there_is() -> None:
    lost = [
        f"{feature.name}: {meaning}"
        for feature in FEATURES
        for meaning, flow in feature.means.items()
        if flow not in feature.flows
    ]
    assert lost == []


def test_no_meaning_belongs_to_two_features() -> None:
    counted = Counter(meaning for feature in FEATURES for meaning in feature.means)
    assert [meaning for meaning, count in counted.items() if count > 1] == []


def test_a_finer_meaning_has_the_one_that_it_counts_as() -> None:
    meanings = {meaning for feature in FEATURES for meaning in feature.means}
    finer = [meaning for meaning in meanings if "." in meaning]
    assert [one for one in finer if one.partition(".")[0] not in meanings] == []
