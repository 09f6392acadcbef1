//! Pictures drawn at build time: the icons of the installed site, and a card
//! for each main page, which other sites show beside a link.
//!
//! This file must not know what is drawn; `card.rs` does.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::card;
pub(super) use super::card::Card;
use super::error::RenderError;
use crate::domain::dataset::Dataset;

/// An icon as a picture.
pub(super) struct Icon {
    /// Its name in the root of the site.
    pub name: &'static str,
    /// Its width and height in pixels.
    pub size: u32,
    /// What it is for, in the words of the manifest.
    pub purpose: &'static str,
}

/// The icons. A maskable one may be cut to a circle, so its drawing keeps to
/// the middle.
pub(super) const ICONS: [Icon; 3] = [
    Icon {
        name: "icon-192.png",
        size: 192,
        purpose: "any",
    },
    Icon {
        name: "icon-512.png",
        size: 512,
        purpose: "any",
    },
    Icon {
        name: "icon-maskable-512.png",
        size: 512,
        purpose: "maskable",
    },
];

/// The icon within the circle that it may be cut to.
const MASKABLE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">\
    <rect width=\"100\" height=\"100\" fill=\"#17358f\"/>\
    <rect x=\"26\" y=\"26\" width=\"28\" height=\"48\" fill=\"#fff\"/>\
    <rect x=\"60\" y=\"26\" width=\"14\" height=\"48\" fill=\"#f5c400\"/></svg>";

/// Draws all pictures into `folder`, which holds the icon's drawing.
pub(super) fn draw(folder: &Path, data: &Dataset, icon: &str) -> Result<(), RenderError> {
    let path = folder.join(icon);
    let drawing = super::read(&path)?;
    for picture in &ICONS {
        let framed = match picture.purpose {
            "maskable" => MASKABLE.to_owned(),
            _ => drawing.clone(),
        };
        let options = Options::default();
        save(
            &folder.join(picture.name),
            &framed,
            &options,
            (picture.size, picture.size),
        )?;
    }
    let options = with_faces();
    for card in Card::all() {
        let svg = card::drawing(data, &card);
        let size = (Card::WIDTH, Card::HEIGHT);
        save(&folder.join(card.path()), &svg, &options, size)?;
    }
    Ok(())
}

/// The faces come with the build, so that the pictures are the same everywhere.
fn with_faces() -> Options<'static> {
    let mut faces = Database::new();
    for face in typst_assets::fonts() {
        faces.load_font_data(face.to_vec());
    }
    Options {
        fontdb: Arc::new(faces),
        font_family: card::FACE.to_owned(),
        ..Options::default()
    }
}

fn save(
    path: &Path,
    svg: &str,
    options: &Options<'_>,
    (width, height): (u32, u32),
) -> Result<(), RenderError> {
    let failed = |problem: String| RenderError::Picture {
        path: path.to_owned(),
        problem,
    };
    let tree = Tree::from_str(svg, options).map_err(|error| failed(error.to_string()))?;
    let mut pixels =
        Pixmap::new(width, height).ok_or_else(|| failed("it has no size".to_owned()))?;
    #[expect(clippy::cast_precision_loss, reason = "sizes of pictures are small")]
    let scale = Transform::from_scale(
        width as f32 / tree.size().width(),
        height as f32 / tree.size().height(),
    );
    resvg::render(&tree, scale, &mut pixels.as_mut());
    let png = pixels
        .encode_png()
        .map_err(|error| failed(error.to_string()))?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| RenderError::file(folder, &error))?;
    }
    fs::write(path, png).map_err(|error| RenderError::file(path, &error))
}
