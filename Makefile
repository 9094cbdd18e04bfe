# All commands of this project. Everything they need is installed into .venv.

PYTHON ?= python3
BIN := .venv/bin
OUT ?= build
# How long `make soak` lasts, and its random numbers; without a seed it draws one and prints it.
SECONDS_TO_RUN ?= 1200
SEED ?=
# What the program speaks in screenshots: en, de or ar.
SPEAK ?= en
LANGUAGES := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

# What Qt needs on a bare Debian, with a screen and without; the font is for looks.
DEBIAN_PACKAGES := libgl1 libegl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3 \
	libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 fonts-inter

.PHONY: setup run demo test check translations screenshots bench soak clean

setup: .venv/ready $(LANGUAGES)

.venv/ready: pyproject.toml constraints.txt
	@missing=; if command -v dpkg-query >/dev/null; then \
		for package in $(DEBIAN_PACKAGES); do \
			dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
				|| missing="$$missing $$package"; \
		done; \
		$(PYTHON) -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	fi; \
	if [ -n "$$missing" ]; then \
		if [ "$$(id -u)" = 0 ]; then \
			echo "Installing what Qt needs:$$missing"; \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
				apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
		else \
			echo "Qt needs packages that only root may install. If a window does not open:"; \
			echo "  sudo apt-get install$$missing"; \
		fi; \
	fi
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--constraint constraints.txt --editable '.[dev]'
	@touch $@

# What the program reads is compiled from what translators write; git keeps only the latter.
%.qm: %.ts .venv/ready
	$(BIN)/pyside6-lrelease -silent $< -qm $@

translations: setup
	$(BIN)/python resources/translations/update.py
	$(MAKE) --no-print-directory setup

run: setup
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/python -m inventory_desktop; \
	else \
		echo "There is no display here, so the day in the shop runs without one:"; \
		$(MAKE) --no-print-directory demo; \
	fi

demo: setup
	$(BIN)/inventory-admin demo --out $(OUT)/demo

test: setup
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python migrations/check.py

screenshots: setup
	$(BIN)/inventory-admin screenshots --out $(OUT)/screenshots --language $(SPEAK)

bench: setup
	$(BIN)/python benchmarks/run.py

soak: setup
	$(BIN)/python -m tests.soak --seconds $(SECONDS_TO_RUN) $(if $(SEED),--seed $(SEED))

clean:
	rm -f $(LANGUAGES)
	rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
