# Needs only Python 3.11 or newer with venv, and make.
PORT ?= 8000
ARTICLE ?=
SAMPLE ?=
FILES ?=
# The first that runs: a version manager also leaves commands on the path that do not.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do $$p -c "" 2>/dev/null && echo $$p && break; done)
VENV := .venv
PY := $(VENV)/bin/python

.PHONY: run test check quality clean

run: $(VENV)/.installed
	$(PY) manage.py quickstart --port $(PORT) $(if $(ARTICLE),--article "$(ARTICLE)") $(if $(SAMPLE),--sample)

# Every test on SQLite, and every test again on the PostgreSQL server named by POSTGRES_URL.
test: $(VENV)/.installed-dev
	$(PY) -m pytest
	@if [ -n "$$POSTGRES_URL" ]; then DATABASE_URL="$$POSTGRES_URL" $(PY) -m pytest; \
	elif [ -n "$$CI" ]; then echo "POSTGRES_URL is not set: under CI the tests must run on PostgreSQL too"; exit 1; \
	else echo "Skipped on PostgreSQL: install it and set POSTGRES_URL=postgres://user:password@localhost/database"; fi

check: $(VENV)/.installed-dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) manage.py makemigrations --check --dry-run
	HTTPS=true $(PY) manage.py check --deploy --fail-level WARNING

# What a program can count of the drafted questions, and blind rating sheets in var/quality: tests/quality/README.md.
quality: $(VENV)/.installed
	$(PY) -m tests.quality $(FILES)

# What a class has written stays: var/ is removed by hand.
clean:
	rm -rf $(VENV) var/static .pytest_cache .mypy_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "Python 3.11 or newer is needed; name it with: make PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.installed: requirements.txt | $(VENV)/bin/python
	@echo "Installing what the site needs, which takes a minute or two …"
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt requirements.txt | $(VENV)/bin/python
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(VENV)/.installed
