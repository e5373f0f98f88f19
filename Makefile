# make run: set up what is missing and open the window. make test: the same, then every check.
PYTHON ?= python3

.PHONY: run test setup bench lock i18n python
run: python
	@$(PYTHON) -m workstation.bootstrap run
test: python
	@$(PYTHON) -m workstation.bootstrap test
setup: python
	@$(PYTHON) -m workstation.bootstrap setup
bench: setup
	@.venv/bin/python -m tests.benchmarks
COMPILE = .venv/bin/pip-compile -q --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header
i18n: setup
	@.venv/bin/python -m tests.translation
lock: setup
	@.venv/bin/python -m pip install -q pip-tools
	@$(COMPILE) -o requirements.lock pyproject.toml
	@$(COMPILE) --extra test -c requirements.lock -o tests/requirements.lock pyproject.toml
python:
	@command -v $(PYTHON) >/dev/null || { apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends python3 python3-venv >/dev/null; }
