//! The start of the application in the browser: fetch the dataset, take over
//! the page. Nothing else.

#[cfg(feature = "csr")]
fn main() {
    wasm_bindgen_futures::spawn_local(start());
}

#[cfg(feature = "csr")]
async fn start() {
    use alliance_explorer::data::Data;
    use alliance_explorer::pages::part;
    use alliance_explorer::pause::{pause, when_idle};
    use alliance_explorer::{failure, load, newer, takeover};

    let base = takeover::settle_base();
    // Its part of the program comes at the same time as the dataset: start.js asked
    // for both.
    if !part::ready(&takeover::route(&base)).await {
        return takeover::leave();
    }
    match load::dataset().await {
        Ok((dataset, fingerprint)) => {
            // In steps, between which the browser may paint and answer.
            pause().await;
            let data = Data::keep(dataset).answered_by(load::contact());
            pause().await;
            part::fetch_ahead(&base);
            takeover::take_over(data, base, &fingerprint);
            newer::tell(data, &fingerprint);
            when_idle(move || data.engine.prepare_search());
        }
        Err(error) => failure::show(&error, || wasm_bindgen_futures::spawn_local(start())),
    }
}

/// Without the browser there is nothing to start; the `csr` feature is on by
/// default.
#[cfg(not(feature = "csr"))]
fn main() {}
