//! Tells the linker to keep what splitting the program into parts reads, in the one
//! shape of the crate that is split. See docs/decisions/0025-a-program-in-parts.md.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let set = |name: &str| std::env::var_os(name).is_some();
    let for_the_browser = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if set("CARGO_FEATURE_SPLIT") && for_the_browser {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
