"""How a brief is laid out before it is read: step by step, each of which puts one way of writing into the form that is read
line by line, and keeps where all of it stood.

A new layout is a module with such a step, and a line here. What one step leaves, the next one sees.
"""

from __future__ import annotations

from functools import partial

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.instead import with_what_is_meant_instead
from inwriting.reading.moods.mistyped import without_mistyped
from inwriting.reading.moods.neither_of_which import told_of_both
from inwriting.reading.moods.not_so import without_what_is_not
from inwriting.reading.moods.not_so_abroad import without_what_is_not_abroad
from inwriting.reading.moods.slips import without_slips
from inwriting.reading.moods.slips_abroad import without_slips_abroad
from inwriting.reading.moods.turned_down import without_turned_down
from inwriting.reading.moods.unknown_to_you import without_unknown_to_you
from inwriting.reading.numbers.quantities import dates_joined
from inwriting.reading.page.appointment import without_appointment
from inwriting.reading.page.as_is import told_apart
from inwriting.reading.page.beside_value import beside_value, things_labelled
from inwriting.reading.page.between_lines import answered_between
from inwriting.reading.page.bilingual import in_one_language
from inwriting.reading.page.by_department import by_department
from inwriting.reading.page.cells_apart import joined_rows
from inwriting.reading.page.clause_labels import completed
from inwriting.reading.page.columns import in_words
from inwriting.reading.page.combined import apart, further, named_again, roles_beside, unfolded
from inwriting.reading.page.count_below import counts_side_by_side, with_counts
from inwriting.reading.page.crossed import crossed
from inwriting.reading.page.currency_row import with_currency
from inwriting.reading.page.defined import with_definitions, with_terms
from inwriting.reading.page.examples_asked import without_examples
from inwriting.reading.page.five_lines import with_labels
from inwriting.reading.page.form_notes import without_form_notes
from inwriting.reading.page.item_meant import item_meant
from inwriting.reading.page.label_above import beside_empty_cell, with_values
from inwriting.reading.page.line_by_line import line_by_line
from inwriting.reading.page.old_one_apart import old_ones_apart, without_old_names
from inwriting.reading.page.pairs import pairs_apart
from inwriting.reading.page.passed_on import passed_on
from inwriting.reading.page.price_lists import without_price_lists
from inwriting.reading.page.put_right import put_right, refused
from inwriting.reading.page.register import settled
from inwriting.reading.page.sections import (
    answered_in_line,
    answers_arrowed,
    bold_labels,
    bold_questions,
    numbered_sections,
    questions_lettered,
    titled,
    titled_barely,
    without_what_askers_say,
)
from inwriting.reading.page.side_by_side import without_figures_apart
from inwriting.reading.page.signed_labels import colons_for_signs
from inwriting.reading.page.tables import barred, commented, filled, led, unnumbered, unranked, valued
from inwriting.reading.page.then_and_now import without_past_columns
from inwriting.reading.page.timeline import history
from inwriting.reading.text.background import without_background
from inwriting.reading.text.chats import without_chat_marks
from inwriting.reading.text.edits import Edited, edited
from inwriting.reading.text.fillers import without_fillers
from inwriting.reading.text.notes_names import without_notes_paths
from inwriting.reading.text.said_again import without_what_is_said_again
from inwriting.reading.text.seen import SEEN
from inwriting.reading.text.spelt import spelt

_BY_ITS_SIGNS = (  # what the text alone tells
    without_fillers,
    without_notes_paths,
    without_chat_marks,
    without_what_is_said_again,
    without_background,
    beside_empty_cell,
    without_past_columns,
    told_apart,
    without_price_lists,
    without_examples,
    without_form_notes,
    without_appointment,
    answered_between,
    line_by_line,
    passed_on,
    put_right,
    item_meant,
    *SEEN,
    spelt,
    numbered_sections,
    bold_questions,
    without_what_askers_say,
    questions_lettered,
    answered_in_line,
    answers_arrowed,
    bold_labels,
    with_what_is_meant_instead,
    without_mistyped,
    without_slips,
    without_slips_abroad,
    without_what_is_not,
    without_what_is_not_abroad,
    without_turned_down,
    without_unknown_to_you,
    told_of_both,
    beside_value,
    old_ones_apart,
    without_old_names,
    dates_joined,
    with_counts,
    counts_side_by_side,
    with_terms,
    by_department,
    with_definitions,
    led,
    filled,
    unnumbered,
    barred,
    unranked,
    settled,
    commented,
    valued,
    named_again,
)
_BY_ITS_LABELS = (  # what needs the playbook's labels and products
    colons_for_signs,
    history,
    refused,
    pairs_apart,
    things_labelled,
    in_one_language,
    titled,
    crossed,
    without_figures_apart,
    in_words,
    apart,
    further,
    unfolded,
    roles_beside,
    with_labels,
    joined_rows,
    with_values,
    titled_barely,
    with_currency,
    completed,
)


def laid_out(text: str, playbook: Playbook) -> list[Edited]:
    """The steps from a text as it was sent to one that is read line by line; none where it is so already."""
    return edited(text, (*_BY_ITS_SIGNS, *(partial(way, playbook=playbook) for way in _BY_ITS_LABELS)))
