# The commands of this project. Each sets up what it misses on this machine, so
# a fresh clone needs no other preparation: `make serve` is enough.
#
# Everything that takes more than a line is in scripts/.

PORT ?= 8080

# One command at a time: Cargo and the browsers use all cores by themselves, and
# the output stays readable.
.NOTPARALLEL:
.DEFAULT_GOAL := help

native := scripts/with-native.sh cargo
wasm := scripts/with-wasm.sh cargo
# What the tests without the renderer do not hold already.
ssr_tests = $(patsubst tests/%.rs,--test %,$(shell grep -l '\[cfg.feature' tests/*.rs))

.PHONY: help
help: ## show this list
	@echo "Usage: make COMMAND"
	@echo
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  \1|\2/p' Makefile | awk -F'|' '{ printf "%-20s%s\n", $$1, $$2 }'
	@echo
	@echo "Variables: PORT=8080 (serve, dev), WASM_TOOLCHAIN=rustup|debian, CHROMIUM=path, CARGO_TARGET_DIR=folder, SECONDS=600 (fuzz), ARGS=… (mutants)"

.PHONY: serve
serve: ## build the release and serve it on http://127.0.0.1:8080/ (PORT= changes that)
	@scripts/setup.sh build
	@node scripts/serve.mjs --check --port "$(PORT)"
	@scripts/build.sh
	@node scripts/serve.mjs --port "$(PORT)"

.PHONY: build
build: ## build the release into dist/
	@scripts/setup.sh build
	@scripts/build.sh

.PHONY: test
test: ## run every test: lints, native, in browsers, weight, Lighthouse
	@scripts/setup.sh test
	@scripts/timed.sh lint test-supply test-native test-fuzz test-ssr test-browser build test-weight test-documents test-end2end test-engines test-lighthouse
	@echo "All tests passed."

.PHONY: check
check: ## what to run before a commit: lints, native tests, components in a browser
	@scripts/setup.sh test
	@PROPTEST_CASES=16 scripts/timed.sh lint test-native test-ssr test-browser

.PHONY: lint
lint: ## check formatting and lints, as errors
	@scripts/lint.sh

.PHONY: check-data
check-data: ## say what is wrong in the dataset, a line each
	@scripts/setup.sh native
	@$(native) run --locked --quiet --no-default-features --features quality --bin check-data

.PHONY: test-native
test-native: ## test the core, without view or browser
	@scripts/setup.sh native
	$(native) test --locked --no-default-features

.PHONY: test-supply
test-supply: ## check licences and origins of the crates, and that each is used
	@scripts/setup.sh supply
	@scripts/supply.sh

.PHONY: test-fuzz
test-fuzz: ## run each fuzzer for ten seconds
	@scripts/setup.sh fuzz
	@scripts/fuzz.sh 10

.PHONY: fuzz
fuzz: ## run each fuzzer for ten minutes (SECONDS= changes that)
	@scripts/setup.sh fuzz
	@scripts/fuzz.sh "$(or $(SECONDS),600)"

.PHONY: mutants
mutants: ## change the core in many small ways, and see whether a test notices (hours)
	@scripts/setup.sh mutants
	@scripts/mutants.sh $(ARGS)

.PHONY: test-ssr
test-ssr: ## test the pages as they are rendered at build time
	@scripts/setup.sh native
	$(native) test --locked --no-default-features --features ssr --lib $(ssr_tests)

.PHONY: test-browser
test-browser: ## test the components in a browser
	@scripts/setup.sh test
	$(wasm) test --locked --target wasm32-unknown-unknown --test web

.PHONY: test-weight
test-weight: ## weigh dist/ against end2end/budget.json
	@node scripts/weight.mjs

.PHONY: test-end2end
test-end2end: ## test the whole site in dist/ in a browser
	@scripts/setup.sh test
	@scripts/end2end.sh

.PHONY: test-engines
test-engines: ## test the site in Firefox, WebKit and text browsers
	@scripts/setup.sh test
	@scripts/engines.sh

.PHONY: test-lighthouse
test-lighthouse: ## rate a page of each kind with Lighthouse; below 100 is an error
	@scripts/setup.sh test
	@scripts/lighthouse.sh

.PHONY: test-documents
test-documents: ## check pages, styles, feed and structured data in dist/ against their standards
	@scripts/setup.sh test
	@node end2end/documents/run.mjs

.PHONY: bench
bench: ## print the benchmark tables
	@scripts/setup.sh native
	$(native) bench --locked --no-default-features

.PHONY: bench-browser
bench-browser: ## measure the site in Chromium beside its peers, into benches/RESULTS.md
	@scripts/setup.sh test
	@scripts/build.sh
	@scripts/bench-browser.sh --lighthouse

.PHONY: dev
dev: ## build, serve and reload at every change (PORT= as above)
	@scripts/setup.sh build
	@scripts/dev.sh "$(PORT)"

.PHONY: setup
setup: ## set up everything that `make test` needs
	@scripts/setup.sh test

.PHONY: clean
clean: ## remove what builds and tests left in this folder
	rm -rf dist target end2end/test-results end2end/playwright-report fuzz/target fuzz/artifacts mutants.out*
