"""What a reader left out or chose is counted, and said in sentences."""

from __future__ import annotations

from article9.law.files.tally import Seen, Tally


def test_nothing_seen_is_nothing_said() -> None:
    assert Tally().notes() == ()
    assert Tally().unreadable() == ()


def test_changes_are_said_with_their_numbers() -> None:
    tally = Tally()
    tally.changed(Seen.INSERTION)
    tally.unchanged()
    tally.changed(Seen.INSERTION)
    tally.changed(Seen.DELETION)
    assert tally.notes() == ("Tracked changes were read as accepted: 2 insertions, 1 deletion.",)


def test_a_change_that_goes_on_is_counted_once() -> None:
    tally = Tally()
    for _ in range(5):
        tally.changed(Seen.DELETION)
    assert tally.notes() == ("Tracked changes were read as accepted: 1 deletion.",)


def test_two_changes_of_different_kinds_do_not_go_on_with_each_other() -> None:
    tally = Tally()
    for change in (Seen.DELETION, Seen.INSERTION, Seen.DELETION, Seen.MOVE):
        tally.changed(change)
    assert tally.notes() == (
        "Tracked changes were read as accepted: 1 insertion, 2 deletions, 1 move.",
    )


def test_what_was_left_out_is_a_note_and_what_was_lost_is_unreadable() -> None:
    tally = Tally()
    tally.count(Seen.COMMENT)
    tally.count(Seen.HIDDEN, 2)
    tally.count(Seen.NOTE, 3)
    tally.count(Seen.FIGURES, 9)
    tally.count(Seen.MACROS)
    tally.count(Seen.PICTURE)
    tally.count(Seen.OBJECT, 2)
    assert tally.notes() == (
        "1 comment was left out.",
        "Hidden text was left out at 2 places.",
        "3 footnotes and endnotes were put at the end of the text.",
        "Automatic numbers that the file prints as words, or in a way not known here, were read as "
        "figures.",
        "The file holds macros. They were neither read nor run.",
    )
    assert tally.unreadable() == (
        "1 picture was not read.",
        "2 embedded objects were not read.",
    )


def test_a_fault_is_said_once_and_before_what_is_counted() -> None:
    tally = Tally()
    tally.count(Seen.PICTURE, 2)
    tally.fault("The styles are broken.")
    tally.fault("The styles are broken.")
    assert tally.unreadable() == ("The styles are broken.", "2 pictures were not read.")
