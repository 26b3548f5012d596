# Short names for what the scripts and meson do. BUILD=dir chooses the build folder.
BUILD ?= build
JOBS ?= $(shell nproc)
FAILURES ?= 50
CORPUS ?= $(firstword $(wildcard corpora/HumanEval.jsonl.gz ../*/corpora/HumanEval.jsonl.gz ../../*/corpora/HumanEval.jsonl.gz))
SANITIZE = -Db_sanitize=address,undefined -Db_lundef=false -Db_ndebug=false -Ddebug=true
SOURCES = $$(git ls-files 'src/*.[ch]' 'include/*.h' 'tests/*.[ch]' 'examples/*.c' 'bench/*.c')

all:
	@script/configure $(BUILD)
	@ninja -C $(BUILD) -j$(JOBS)
test: all
	@script/run-tests --build $(BUILD)
bench: all
	python3 bench/run.py --build $(BUILD)
	python3 bench/start.py --build $(BUILD)
asan:
	@script/configure build-asan $(SANITIZE)
	@ninja -C build-asan -j$(JOBS)
	@script/run-tests --build build-asan --sanitizer --failures $(FAILURES)
stress: all asan
	@script/run-tests --build $(BUILD) --stress
fuzz:
	@CC=clang script/configure build-fuzz -Dfuzz=true -Dunit=false $(SANITIZE)
	@ninja -C build-fuzz -j$(JOBS)
	@script/fuzz build-fuzz
humaneval: all
	@$(if $(CORPUS),python3 tools/humaneval.py $(BUILD)/vitrine $(CORPUS),echo "no HumanEval.jsonl.gz here: set CORPUS=")
coverage:
	@python3 tools/coverage.py
lint:
	@tools/check-layers
	@tools/lint $(BUILD)
fmt:
	clang-format -i $(SOURCES)
docs:
	@python3 tools/gen_docs.py
install: all
	meson install -C $(BUILD)
clean:
	rm -rf build build-*
.PHONY: all test bench asan stress fuzz humaneval coverage lint fmt docs install clean
