"""Makes a playbook's weights (`weights.txt`) from its examples, and says how well they read what they have not seen.

    python bench/learn.py [PLAYBOOK]

What a sentence says is learned by a logistic regression for each key, and of which kind a thing is that it names by one
for each group (scikit-learn, in the `learn` extra), over the features of `reading/told/likeness.py`. From where on
something counts is found by leaving each writer out in turn: the least odds at which, among what writers wrote who were
not learned from, enough of what is found is right.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from examples import Name, Sentence, Thing, digest, names, sentences, things, told

from inwriting.playbook.loader import WEIGHTS, load_playbook, playbook_folder
from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.retraction import is_no_more
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.likeness import APART, ITSELF, Told, features, surroundings
from inwriting.reading.told.observations import observations

STRENGTH = 3.0  # how closely the examples are followed (the inverse of regularisation)
HEAVY = 5.0  # times that an example counts of what was once read wrongly
FEWEST = 2  # examples in which a feature must stand
LEAST = 25  # hundredths; a smaller weight is left out
RIGHT = 0.9  # of the facts found in what was not seen this part must be right
RIGHT_KIND = {
    "number": 0.86,
    "person": 0.87,
    "licence": 0.96,
    "record": 0.96,
}  # and of the kinds of things; of all other groups
RIGHT_OTHERS = 0.92
NAMES = 1.0  # STRENGTH for names, of which there are fewer
SURE_NAME = 1.5  # the odds (a logarithm) by which a name must be likelier the writer's product than anything else
RIGHT_UNSURE = 0.8  # what is guessed or left out is shown to the client, and nothing follows from it
FALSE = 0  # sentences of all unseen briefs may seem to show a signal or a trap: a false one is a false accusation
FALSE_RUNS = 3  # and so many runs of them
SURE, SURE_ENOUGH, UNSURE = 0.85, 0.7, 0.25  # the odds are to be no higher; no lower for observations; and for facts
ENOUGH = 40  # things of a kind, and not of it, in briefs, to judge by them alone
FOLDS = 8
OF = "# Learned from examples of SHA-256 "
Weights = dict[str, dict[str, int]]
Array = np.ndarray[Any, Any]


def learn_sentences(given: Sequence[Sentence], keys: Sequence[str], playbook: Playbook, weights: Weights) -> None:
    """Adds what each feature of a sentence weighs for each key. Runs of sentences count for signals and traps only, and
    how much surer a run must be is found by those that show nothing."""
    cautious = playbook.observed
    run = np.array([example.run for example in given])
    vetoed = observations(playbook).vetoed
    table, names = _table([Told.of(example.words) for example in given], features)
    fold = _folds([example.writer for example in given])
    natural = np.array([example.natural and not example.words.endswith("?") for example in given])
    for key in keys:
        says = np.array([key in example.says for example in given])
        counts = np.array([HEAVY if key in example.never else 1.0 for example in given])
        known = np.array([key not in example.unknown for example in given])
        if says.sum() < 20:
            continue
        unseen = np.zeros(len(given))
        for number in range(FOLDS):
            taught, left = known & (fold != number), fold == number
            unseen[left] = _fit(table[taught], says[taught], counts[taught]).decision_function(table[left])
        asked = known & (natural if (says & natural).sum() >= 10 else np.ones(len(given), bool))
        if key in cautious:
            least = _bounded(float(np.sort(unseen[known & natural])[-FALSE - 1]), lowest=SURE_ENOUGH)
        else:
            least = _bounded(_least(unseen[asked], says[asked], RIGHT), lowest=UNSURE)
        found = (unseen > least) & asked
        _tell(key, says, asked & says, found, found & says, 1 / (1 + np.exp(-least)))
        if key in cautious:
            seeming = np.flatnonzero(run & known & (unseen > least))
            surest = sorted(
                unseen[row]
                for row in seeming
                if not (is_no_more(said := Said.of(given[row].words)) or vetoed(cautious[key], said))
            )
            weights[">"][key] = round(100 * (surest[-FALSE_RUNS - 1] - least)) if len(surest) > FALSE_RUNS else 0
        model = _fit(table[known], says[known], counts[known])
        weights["="][key] = round(100 * (model.intercept_[0] - least))
        _keep(weights, names, key, model.coef_[0])


def learn_things(given: Sequence[Thing], weights: Weights) -> None:
    """Adds what each feature around a thing weighs for each kind of its group."""
    for group in sorted({thing.group for thing in given}):
        of = [thing for thing in given if thing.group == group]
        table, names = _table(
            [(Told.of(thing.words), thing.named) for thing in of],
            lambda place, itself=group in ITSELF: surroundings(*place, itself=itself),
        )
        fold = _folds([thing.writer for thing in of])
        kinds = np.array([thing.kind for thing in of])
        natural = np.array([thing.natural for thing in of])
        model = LogisticRegression(C=1.0, max_iter=500).fit(table, kinds)
        odds = np.zeros((len(of), len(model.classes_)))
        for number in range(FOLDS):
            if (fold == number).any():
                part = LogisticRegression(C=1.0, max_iter=500).fit(table[fold != number], kinds[fold != number])
                odds[fold == number] = part.decision_function(table[fold == number])
        chosen = model.classes_[odds.argmax(axis=1)]
        apart = chosen == APART.get(group)
        rivals = [
            (model.classes_ == APART[group]) != apart[row] if group in APART else model.classes_ != chosen[row]
            for row in range(len(of))
        ]
        margin = odds.max(axis=1) - np.where(np.array(rivals), odds, -np.inf).max(axis=1)
        for kind, start, coefficients in zip(model.classes_, model.intercept_, model.coef_, strict=True):
            key, among, so = f"{group}:{kind}", chosen == kind, kinds == kind
            if group in APART and kind != APART[group]:
                among, so = chosen != APART[group], kinds != APART[group]
            if min((natural & so).sum(), (natural & ~so).sum()) >= ENOUGH:
                among, so = among & natural, so & natural  # as often right and wrong as in life
            least = max(0.0, _least(margin[among], so[among], _right(group, kind)))
            found = among & (margin > least)
            _tell(key, kinds == kind, so, found, found & so, least)
            weights["="][key] = round(100 * start)
            weights[">"][key] = round(100 * min(least, 9.0))
            _keep(weights, names, key, coefficients)


def learn_names(given: Sequence[Name], weights: Weights) -> None:
    """Adds what each feature of a name weighs for its being the writer's product, somebody else's or none, and for the
    key that it fills. What counts is how well names are told that the catalogue does not have."""
    fold = _folds([name.writer for name in given])
    listed = np.array([name.listed for name in given])
    table, features = _table([sorted(name.features) for name in given], lambda found: found)
    for group, kinds in (
        ("name", np.array([name.kind for name in given])),
        ("role", np.array([name.role for name in given])),
    ):
        of = kinds != ""
        model = LogisticRegression(C=NAMES, max_iter=500).fit(table[of], kinds[of])
        odds = np.zeros((len(given), len(model.classes_)))
        for number in range(FOLDS):
            taught, left = of & (fold != number), of & (fold == number)
            odds[left] = (
                LogisticRegression(C=NAMES, max_iter=500)
                .fit(table[taught], kinds[taught])
                .decision_function(table[left])
            )
        chosen = model.classes_[odds.argmax(axis=1)]
        margin = np.sort(odds, axis=1)[:, -1] - np.sort(odds, axis=1)[:, -2]
        for kind, start, coefficients in zip(model.classes_, model.intercept_, model.coef_, strict=True):
            key, among = f"{group}:{kind}", of & (chosen == kind)
            least = SURE_NAME if key == "name:ours" else 0.0
            found = among & (margin > least)
            for part, rows in (("", of), (" unlisted", of & ~listed)):
                so = rows & (kinds == kind)
                _tell(key + part, so, so, found & rows, found & so, least)
            weights["="][key] = round(100 * start)
            weights[">"][key] = round(100 * least)
            _keep(weights, features, key, coefficients)


def _right(group: str, kind: str) -> float:
    return RIGHT_UNSURE if kind.endswith(("?", "-")) else RIGHT_KIND.get(group, RIGHT_OTHERS)


def _table(given: Sequence[Any], analyse: Callable[..., Any]) -> tuple[csr_matrix, Array]:
    vectorizer = CountVectorizer(analyzer=lambda one: list(analyse(one)), binary=True, min_df=FEWEST)
    return vectorizer.fit_transform(given), vectorizer.get_feature_names_out()


def _folds(writers: Sequence[str]) -> Array:
    known = sorted(set(writers))
    return np.array([known.index(writer) % FOLDS for writer in writers])


def _fit(table: csr_matrix, says: Array, counts: Array) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=500, random_state=0)
    return model.fit(table, says, sample_weight=counts)


def _least(odds: Array, says: Array, right: float) -> float:
    """The least odds (a logarithm) above which the part `right` of what is found is so; beyond all where none is."""
    order = np.argsort(-odds)
    part = np.cumsum(says[order]) / np.arange(1, len(order) + 1)
    enough = np.where(part >= right)[0]
    return float(odds[order][enough[-1]]) if len(enough) else np.inf


def _bounded(least: float, *, lowest: float) -> float:
    return float(np.clip(least, np.log(lowest / (1 - lowest)), np.log(SURE / (1 - SURE))))


def _keep(weights: Weights, names: Array, key: str, coefficients: Array) -> None:
    for name, weight in zip(names, coefficients, strict=True):
        if abs(weight) * 100 >= LEAST:
            weights.setdefault(name, {})[key] = round(100 * weight)


def _tell(key: str, says: Array, asked: Array, found: Array, right: Array, least: float) -> None:
    recall, precision = right.sum() / max(1, asked.sum()), right.sum() / max(1, found.sum())
    print(f"{key:24}{says.sum():6}{recall:8.0%}{precision:8.0%}{least:8.2f}")


def main() -> None:
    name = sys.argv[1] if len(sys.argv) > 1 else "crm-erp-integration"
    folder, playbook = playbook_folder(name), load_playbook(name)
    weights: Weights = {"=": {}, ">": {}}
    print(f"{'of writers left out':24}{'says':>6}{'recall':>8}{'right':>8}{'from':>8}")
    learn_sentences(list(sentences(folder, playbook)), told(playbook), playbook, weights)
    common = weights.keys() - {"=", ">"}
    learn_things(list(things(folder, playbook)), weights)
    learn_names(list(names(playbook, common)), weights)
    lines = [
        "# What each feature weighs for a key, in hundredths of a logarithm of odds: see reading/told/likeness.py.",
        "# Made by bench/learn.py from the examples; not to be written by hand.",
        f"{OF}{digest(folder)}",
        *(
            f"{feature} {' '.join(f'{key} {weight}' for key, weight in weights[feature].items())}"
            for feature in ["=", ">", *sorted(weights.keys() - {"=", ">"})]
        ),
    ]
    (folder / WEIGHTS).write_text("\n".join(lines) + "\n")
    print(f"{len(weights)} features")


if __name__ == "__main__":
    main()
