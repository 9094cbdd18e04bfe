"""Guessing passwords, and what the server's log keeps of it."""

import re
from collections.abc import Callable
from itertools import count
from pathlib import Path
from uuid import uuid4

import pytest

from inventory_desktop.config import resource
from inventory_desktop.errors import PermissionDenied, RuleError
from inventory_desktop.services import users
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.session import open_session
from inventory_desktop.services.users import UpdateUser
from tests.conftest import soon
from tests.support.attack import Attacker, attacker
from tests.support.server import ADMIN, COLLEAGUE
from tests.support.shop import Shop

SIGN_IN = "SELECT * FROM auth.sign_in(%s, %s)"
SLOT = "SELECT auth.attempts_slot(%s)::text"
FREE = 5


def slot_value(shop: Shop, email: str) -> int:
    slot = shop.sql(SLOT, (email,))[0][0]
    return int(shop.sql(f"SELECT last_value FROM {slot}")[0][0])


def failures(shop: Shop, email: str) -> int:
    return slot_value(shop, email) % 10_000


def as_if_seconds_passed(shop: Shop, email: str, seconds: int) -> None:
    """Moves the last counted failure into the past."""
    slot = shop.sql(SLOT, (email,))[0][0]
    shop.sql(f"SELECT setval('{slot}', {slot_value(shop, email) - 10_000 * seconds})")


@pytest.fixture
def address(module_shop: Shop) -> str:
    """An address without an account, in a slot that nobody has used yet."""
    for number in count():
        email = f"nobody{number}-{uuid4().hex[:6]}@shop.example"
        others = (ADMIN.email, COLLEAGUE.email)
        slots = {module_shop.sql(SLOT, (it,))[0][0] for it in others}
        slot = module_shop.sql(SLOT, (email,))[0][0]
        if slot not in slots and slot_value(module_shop, email) == 0:
            return email
    raise AssertionError


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    """The file's shop, with all failures of the admin forgotten."""
    slot = module_shop.sql(SLOT, (ADMIN.email,))[0][0]
    module_shop.sql(f"SELECT setval('{slot}', 0)")
    return module_shop


@pytest.fixture
def guesser(module_shop: Shop) -> Attacker:
    return attacker(module_shop)


@pytest.fixture
def person(module_shop: Shop, address: str) -> str:
    """The same address with an account; its password is the address."""
    command = Credentials(address, address)
    module_shop.admin.write(lambda work: users.create_user(work, command, rounds=4))
    return address


def test_unknown_and_wrong_and_switched_off_look_the_same(
    module_shop: Shop, guesser: Attacker, address: str, person: str
) -> None:
    wrong = guesser.ask(SIGN_IN, (person, "wrong password"))
    off = module_shop.person(f"off-{address}")
    module_shop.admin.write(
        lambda work: users.update_user(work, UpdateUser(off.user.id, is_active=False))
    )
    switched_off = guesser.ask(SIGN_IN, (f"off-{address}", f"off-{address}"))
    unknown = guesser.ask(SIGN_IN, (f"no-{address}", "wrong password"))
    assert wrong == switched_off == unknown == [("invalid", None, 0)]


def test_an_unknown_address_is_hashed_at_the_cost_of_a_known_one(module_shop: Shop) -> None:
    hashed = "SELECT auth.password_matches(%s, 'wrong password')"
    cost = module_shop.sql("SELECT max(substr(password_hash, 5, 2)) FROM auth.credentials")
    assert cost == [("04",)]
    for someone in (module_shop.admin.user.id, None, 10**12):
        assert module_shop.sql(hashed, (someone,)) == [(False,)]


@pytest.mark.parametrize(
    ("email", "password"),
    [
        (None, None),
        ("", ""),
        (ADMIN.email, None),
        (ADMIN.email, ""),
        (None, ADMIN.password),
        (ADMIN.email, ADMIN.password + " "),
        (ADMIN.email, ADMIN.password.upper()),
        (ADMIN.email, "x" * 100_000),
        (f" {ADMIN.email}", ADMIN.password),
        ("%", ADMIN.password),
        ("' OR true --", "' OR true --"),
        ("x" * 100_000, "x"),
    ],
    ids=[f"attempt {number}" for number in range(12)],
)
def test_only_the_right_password_signs_in(
    shop: Shop, email: str | None, password: str | None
) -> None:
    assert attacker(shop).ask(SIGN_IN, (email, password))[0][:2] == ("invalid", None)


def test_an_address_is_the_same_in_any_case(module_shop: Shop) -> None:
    credentials = Credentials(ADMIN.email.upper(), ADMIN.password)
    assert open_session(module_shop.database, credentials).user.id == module_shop.admin.user.id


def test_after_five_failures_the_right_password_waits_too(
    module_shop: Shop, guesser: Attacker, person: str
) -> None:
    for _ in range(FREE):
        assert guesser.ask(SIGN_IN, (person, "wrong password"))[0][0] == "invalid"
    status, token, seconds = guesser.ask(SIGN_IN, (person, person))[0]
    assert (status, token) == ("locked", None)
    assert 0 < seconds <= 15
    with pytest.raises(RuleError, match="Too many attempts") as caught:
        open_session(module_shop.database, Credentials(person, person))
    assert caught.value.details["retry_after_seconds"] <= 15
    as_if_seconds_passed(module_shop, person, 15)
    assert open_session(module_shop.database, Credentials(person, person)).user.email == person


def test_a_lock_looks_the_same_for_an_address_without_account(
    guesser: Attacker, address: str
) -> None:
    answers = [guesser.ask(SIGN_IN, (address, "wrong password"))[0] for _ in range(FREE + 1)]
    assert [answer[0] for answer in answers] == ["invalid"] * FREE + ["locked"]


def test_the_lock_grows_with_each_failure_up_to_a_quarter_of_an_hour(
    module_shop: Shop, guesser: Attacker, address: str
) -> None:
    for _ in range(FREE):
        guesser.ask(SIGN_IN, (address, "wrong password"))
    waits = []
    for _ in range(9):
        status, _, seconds = guesser.ask(SIGN_IN, (address, "wrong password"))[0]
        assert status == "locked"
        waits.append(seconds)
        as_if_seconds_passed(module_shop, address, seconds)
        assert guesser.ask(SIGN_IN, (address, "wrong password"))[0][0] == "invalid"
    steps = [15, 30, 60, 120, 240, 480, 900, 900, 900]
    assert all(step - 3 <= wait <= step for wait, step in zip(waits, steps, strict=True)), waits


def test_an_hour_without_attempts_forgets_the_failures(
    module_shop: Shop, guesser: Attacker, address: str
) -> None:
    for _ in range(FREE):
        guesser.ask(SIGN_IN, (address, "wrong password"))
    as_if_seconds_passed(module_shop, address, 3601)
    for _ in range(FREE):
        assert guesser.ask(SIGN_IN, (address, "wrong password"))[0][0] == "invalid"
    assert guesser.ask(SIGN_IN, (address, "wrong password"))[0][0] == "locked"


@pytest.mark.parametrize("way", ["rollback", "savepoint", "connection dropped"])
def test_an_attempt_counts_even_when_it_is_rolled_back(
    module_shop: Shop, address: str, way: str
) -> None:
    for _ in range(FREE):
        connection = module_shop.connect()
        with connection.cursor() as cursor:
            if way == "savepoint":
                cursor.execute("SAVEPOINT s")
            cursor.execute(SIGN_IN, (address, "wrong password"))
            if way == "savepoint":
                cursor.execute("ROLLBACK TO SAVEPOINT s")
        if way != "connection dropped":
            connection.rollback()
        connection.close()
    assert failures(module_shop, address) == FREE
    assert attacker(module_shop).ask(SIGN_IN, (address, "wrong password"))[0][0] == "locked"


def test_a_read_only_transaction_makes_no_free_attempts(module_shop: Shop, address: str) -> None:
    guesser = attacker(module_shop)
    guesser.ask("SET default_transaction_read_only = on")
    for password in ("wrong password", address):
        assert guesser.refusal(SIGN_IN, (address, password)) == "25006"


def test_many_guesses_in_one_statement_are_as_many_attempts(
    guesser: Attacker, address: str
) -> None:
    statuses = guesser.ask(
        "SELECT (auth.sign_in(%s, 'guess ' || n)).status FROM generate_series(1, 50) n",
        (address,),
    )
    assert [row[0] for row in statuses].count("invalid") <= FREE
    assert statuses[-1] == ("locked",)


def test_signing_in_gives_back_its_own_attempt_alone(
    module_shop: Shop, guesser: Attacker, person: str
) -> None:
    for _ in range(3):
        guesser.ask(SIGN_IN, (person, "wrong password"))
    open_session(module_shop.database, Credentials(person, person))
    assert failures(module_shop, person) == 3


def test_guessing_the_present_password_counts_as_well(module_shop: Shop, person: str) -> None:
    session = open_session(module_shop.database, Credentials(person, person))
    thief = attacker(module_shop, session.token)
    changing = "SELECT status FROM auth.change_password(%s, %s)"
    new = f"$2a$04${'a' * 53}"
    answers = [thief.value(changing, (f"guess {number}", new)) for number in range(FREE + 1)]
    assert answers == ["invalid"] * FREE + ["locked"]
    assert thief.value(changing, (person, new)) == "locked"


@pytest.mark.parametrize("new", ["", "plain password", "$2b$04$" + "a" * 53, "$2a$04$short", None])
def test_no_hash_is_stored_that_the_database_cannot_check(
    module_shop: Shop, new: str | None
) -> None:
    admin = attacker(module_shop, module_shop.admin.token)
    answer = admin.ask("SELECT status FROM auth.change_password(%s, %s)", (ADMIN.password, new))
    assert answer == [("refused",)]
    setting = "SELECT auth.set_password(%s, %s)"
    assert admin.refusal(setting, (module_shop.colleague.user.id, new))[:2] == "23"
    assert open_session(module_shop.database, COLLEAGUE)


def test_requests_for_accounts_do_not_fill_the_disk(module_shop: Shop, guesser: Attacker) -> None:
    guesser.ask(
        "SELECT auth.register('flood' || n || '@x.example', '$2a$04$' || repeat('a', 53))"
        " FROM generate_series(1, 300) n"
    )
    assert module_shop.sql("SELECT count(*) FROM auth.account_requests") == [(200,)]
    module_shop.sql("DELETE FROM auth.account_requests")


# The server's log


def lines_with(log_file: Path, word: str) -> list[str]:
    text = log_file.read_text(encoding="utf-8", errors="replace")
    return [line for line in text.splitlines() if word in line]


def line_with(log_file: Path, word: str) -> str:
    """The one line with a word; the server's collector writes it a moment later."""
    soon(lambda: lines_with(log_file, word) != [], lambda: f"no line of the log holds {word}")
    (line,) = lines_with(log_file, word)
    return line


def test_a_refused_sign_in_is_one_line_of_a_fixed_form(
    module_shop: Shop, guesser: Attacker, address: str
) -> None:
    guesser.ask(SIGN_IN, (address, "wrong password"))
    log_file = module_shop.servers.embedded.log_file
    line = line_with(log_file, address)
    assert line.endswith(
        f'LOG:  inventory: sign-in refused (password) for "{address}" from 127.0.0.1'
    )
    # The first lock is over soon; a slow machine needs another failure or two to meet one.
    for _ in range(3 * FREE):
        guesser.ask(SIGN_IN, (address, "wrong password"))
    assert any(
        line.endswith(f'LOG:  inventory: sign-in refused (locked) for "{address}" from 127.0.0.1')
        for line in lines_with(log_file, address)
    )


def test_the_fail2ban_filter_matches_the_line(
    module_shop: Shop, guesser: Attacker, address: str
) -> None:
    guesser.ask(SIGN_IN, (address, "wrong password"))
    line = line_with(module_shop.servers.embedded.log_file, address)
    settings = resource("fail2ban", "inventory-sign-in.conf").read_text(encoding="utf-8")
    (expression,) = re.findall(r"^failregex = (.*)$", settings, re.MULTILINE)
    found = re.search(expression.replace("<HOST>", r"(?P<host>[\w.:]+)"), line)
    assert found is not None
    assert found["host"] == "127.0.0.1"


@pytest.mark.parametrize(
    "forged",
    [
        'x" from 6.6.6.6\nLOG:  inventory: sign-in refused (password) for "y',
        "x\r\ny",
        'x" from 6.6.6.6',
        "x\x1b[2Jy",
        "x" * 10_000,
    ],
    ids=["line", "return", "quote", "escape", "long"],
)
def test_no_line_is_forged_through_the_address(
    module_shop: Shop, guesser: Attacker, forged: str
) -> None:
    mark = uuid4().hex
    guesser.ask(SIGN_IN, (f"{mark}{forged}", "wrong password"))
    line = line_with(module_shop.servers.embedded.log_file, mark)
    assert re.search(r'for "[\w@.+?-]{1,100}" from 127\.0\.0\.1$', line)


MISHAPS: dict[str, Callable[[Attacker, str], object]] = {
    "wrong password": lambda it, word: it.ask(SIGN_IN, (ADMIN.email, word)),
    "cancelled": lambda it, word: it.refusal(
        "SET LOCAL statement_timeout = 1; SELECT pg_sleep(1), auth.sign_in(%s, %s)",
        (ADMIN.email, word),
    ),
    "too many arguments": lambda it, word: it.refusal(
        "SELECT auth.sign_in(%s, %s, 1)", (ADMIN.email, word)
    ),
    "syntax error": lambda it, word: it.refusal(
        "SELECT auth.sign_in(%s, %s) FROM WHERE", (ADMIN.email, word)
    ),
    "no such function": lambda it, word: it.refusal("SELECT auth.sign_inn(%s)", (word,)),
    "division": lambda it, word: it.refusal(
        "SELECT 1 / 0, auth.sign_in(%s, %s)", (ADMIN.email, word)
    ),
    "too long as an address": lambda it, word: it.refusal(
        "SELECT auth.register(%s, %s)", (word, word)
    ),
    "changing": lambda it, word: it.refusal("SELECT auth.change_password(%s, 'x')", (word,)),
    "as a hash": lambda it, word: it.refusal("SELECT auth.set_password(1, %s)", (word,)),
    "as a token": lambda it, word: it.refusal(
        "SELECT set_config('inventory.token', %s, true), 1 / 0", (word,)
    ),
}


@pytest.mark.parametrize("mishap", MISHAPS)
def test_no_password_reaches_the_servers_log(shop: Shop, mishap: str) -> None:
    secret = f"secret{uuid4().hex}"
    for token in (None, shop.admin.token):
        MISHAPS[mishap](attacker(shop, token), secret)
    assert lines_with(shop.servers.embedded.log_file, secret) == []


def test_the_program_does_not_log_a_refused_password_either(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    secret = f"secret{uuid4().hex}"
    with pytest.raises(PermissionDenied) as caught:
        open_session(shop.database, Credentials(ADMIN.email, secret))
    assert secret not in caplog.text
    assert secret not in f"{caught.value}{caught.value.__cause__}"
