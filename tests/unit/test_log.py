"""Structured logging."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from inventory_desktop import log


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """A log written to a file, with the root logger put back at the end."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    log.configure(log_file=tmp_path / "logs" / "program.log")
    yield tmp_path / "logs" / "program.log"
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)


def written(log_file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in log_file.read_text(encoding="utf-8").splitlines()]


def test_each_record_is_one_line_of_json(log_file: Path) -> None:
    log.get_logger("inventory.test").info("posted\nfine", sku="Ü-1")
    (record,) = written(log_file)
    assert record["event"] == "posted\nfine"
    assert record["sku"] == "Ü-1"
    assert record["level"] == "info"
    assert record["logger"] == "inventory.test"
    assert str(record["timestamp"]).endswith("Z")


@pytest.mark.parametrize(
    "key", ["password", "token", "secret", "url", "database_url", "authorization"]
)
def test_secrets_are_never_written(log_file: Path, key: str) -> None:
    log.get_logger("t").info("signing in", **{key: "hunter2"})
    logging.getLogger("library").info("foreign", extra={key: "hunter2"})
    assert written(log_file)[0][key] == "***"
    assert "hunter2" not in log_file.read_text(encoding="utf-8")


def test_records_of_one_operation_share_one_correlation_id(log_file: Path) -> None:
    logger = log.get_logger("t")
    with log.correlation(user=7) as outer:
        logger.info("one")
        with log.correlation() as inner:
            logger.info("two")
        logging.getLogger("library").info("three")
    logger.info("four")
    with log.correlation() as other:
        logger.info("five")
    records = written(log_file)
    assert inner == outer != other
    assert [record.get("correlation_id") for record in records] == [outer] * 3 + [None, other]
    assert [record.get("user") for record in records] == [7, 7, 7, None, None]


def test_a_failure_is_written_with_its_trace(log_file: Path) -> None:
    try:
        _ = 1 / 0
    except ZeroDivisionError:
        log.get_logger("t").info("failed", exc_info=True)
    assert "ZeroDivisionError" in str(written(log_file)[0]["exception"])


def test_records_below_the_level_are_left_out(log_file: Path) -> None:
    log.get_logger("t").debug("chatter")
    assert log_file.read_text(encoding="utf-8") == ""


@pytest.mark.may_log
def test_records_that_were_put_off_are_written_with_the_time_they_were_made(
    log_file: Path,
) -> None:
    logger = log.get_logger("t")
    log.put_off()
    try:
        with log.correlation() as made_in:
            logger.info("early")
        assert log_file.read_text(encoding="utf-8") == ""
        logger.warning("cannot wait")
        assert [record["event"] for record in written(log_file)] == ["cannot wait"]
        with log.correlation():
            log.catch_up()
    finally:
        log.catch_up()
    late, early = written(log_file)
    assert (early["event"], early["correlation_id"]) == ("early", made_in)
    assert str(early["timestamp"]) < str(late["timestamp"])
    logger.info("at once")
    assert written(log_file)[-1]["event"] == "at once"
