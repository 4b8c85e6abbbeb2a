"""A column of initials beside the lines of typed text: it goes with the sentences that it stands beside."""

from __future__ import annotations

from tests.extractors.readers.test_text import lines, read

MINUTES = """
WRAYFORD MILL TRUST

Present: Jo Rivers (JR), Sam Poole (SP)

                                                                       Action
3  Sluice
   The gate had stuck again in the frost and the pond was a foot too high.
   Somebody ought to oil the rack. Warden to be told.                    SP
   A price for a new rack to be found, and the old one to be sold for
   scrap if the smith will take it away.                               JR/SP
   The fish were thought to be none the worse.

4  Roof
   The slates will be looked at by the man who did the                    JR
   chapel, for nothing.
   Nobody had been up there since the storm, which everybody was sorry for.
"""


def test_initials_stand_at_the_end_of_what_they_stand_beside() -> None:
    told = lines(read(MINUTES))
    assert "Action" not in told
    assert (
        "The gate had stuck again in the frost and the pond was a foot too high. Somebody ought to oil the rack. Warden to be told. SP"
        in told
    )
    assert "A price for a new rack to be found, and the old one to be sold for scrap if the smith will take it away. JR/SP" in told
    assert "The slates will be looked at by the man who did the chapel, for nothing. JR" in told
    assert "The fish were thought to be none the worse." in told


def test_without_a_head_nothing_is_moved() -> None:
    told = " ".join(lines(read(MINUTES.replace("Action", "      "))))
    assert "who did the JR chapel" in told


TABBED = """
WRAYFORD PARISH COUNCIL

PRESENT	Mr A. Cole (Chairman), Mrs B. Dunn, Dr C. Hale-Moss

									ACTION
SLUICE
     Rack.	Rusted through.  To find a smith and have a price from him
	before the frosts.					Mrs Dunn
     Bank.	Washed out.  Notice to go on the gate.		C.H-M.
WALL
	It was AGREED that a mason be asked.				Chairman
	Mrs Dunn left the room.
"""


def test_names_posts_and_letters_with_stops_that_tabs_hold_apart() -> None:
    told = lines(read(TABBED))
    assert "ACTION" not in told
    assert "Rack. Rusted through. To find a smith and have a price from him before the frosts. Mrs Dunn" in told
    assert "Bank. Washed out. Notice to go on the gate. C.H-M." in told
    assert "It was AGREED that a mason be asked. Chairman" in told
    assert "Mrs Dunn left the room." in told
