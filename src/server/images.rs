//! Photos and logos: decoded, cropped, and encoded anew, so that nothing of the uploaded file but its picture gets in.

use super::{ctx::Ctx, db::Tx, store, tokens};
use crate::{
    error::{Error, Problem, Result},
    problem,
};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, codecs::jpeg::JpegEncoder, imageops::FilterType};
use std::io::Cursor;

/// The largest upload that is read.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;

/// An image as it will be kept.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub hash: String,
    media_type: &'static str,
    bytes: Vec<u8>,
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(problem!("forms-image-too-large", max = MAX_BYTES / 1024 / 1024));
    }
    let unreadable = || problem!("forms-image-unreadable");
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| unreadable())?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(12_000);
    limits.max_image_height = Some(12_000);
    limits.max_alloc = Some(256 * 1024 * 1024);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| unreadable())?;
    // A phone's photo lies on its side until its orientation is applied; the tag itself is not kept.
    let orientation = decoder.orientation().map_err(|_| unreadable())?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| unreadable())?;
    image.apply_orientation(orientation);
    Ok(image)
}

/// A portrait: the middle square (upper middle of an upright photo, where the face is), 480 pixels wide, JPEG.
pub fn portrait(bytes: &[u8]) -> Result<Prepared, Problem> {
    let image = decode(bytes)?;
    let side = image.width().min(image.height());
    let left = (image.width() - side) / 2;
    let top = (image.height() - side) / 4;
    let square = image.crop_imm(left, top, side, side).resize_exact(480, 480, FilterType::Lanczos3).to_rgb8();
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 82).encode_image(&square).map_err(|_| problem!("forms-image-unreadable"))?;
    Ok(Prepared { hash: format!("{}.jpg", tokens::content_hash(&out)), media_type: "image/jpeg", bytes: out })
}

/// A logo: whole, at most 480 × 160 pixels, PNG with its transparency.
pub fn logo(bytes: &[u8]) -> Result<Prepared, Problem> {
    let image = decode(bytes)?;
    let image = if image.width() > 480 || image.height() > 160 { image.resize(480, 160, FilterType::Lanczos3) } else { image };
    let mut out = Vec::new();
    image.to_rgba8().write_to(&mut Cursor::new(&mut out), image::ImageFormat::Png).map_err(|_| problem!("forms-image-unreadable"))?;
    Ok(Prepared { hash: format!("{}.png", tokens::content_hash(&out)), media_type: "image/png", bytes: out })
}

/// Keeps an image in the database, where every node finds it.
pub async fn keep(tx: &mut Tx, image: &Prepared, now: DateTime<Utc>) -> Result<()> {
    store::insert_image(tx, &image.hash, image.media_type, &image.bytes, now).await?;
    Ok(())
}

/// `/images/{hash}`: never changes, so may be kept for ever.
pub async fn show(ctx: Ctx, Path(hash): Path<String>) -> Result<Response> {
    let mut tx = ctx.db.read().await?;
    let (media_type, bytes) = store::image(&mut tx, &hash).await?.ok_or(Error::NotFound)?;
    Ok(([(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, "public, max-age=31536000, immutable".into())], bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portrait_is_a_square_of_one_size() {
        let mut png = Vec::new();
        DynamicImage::new_rgb8(300, 900).write_to(&mut Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
        let kept = portrait(&png).unwrap();
        let read = image::load_from_memory(&kept.bytes).unwrap();
        assert_eq!((read.width(), read.height(), kept.media_type), (480, 480, "image/jpeg"));
    }

    #[test]
    fn what_is_no_image_is_refused() {
        assert_eq!(portrait(b"GIF89a<script>").unwrap_err().key, "forms-image-unreadable");
        assert_eq!(logo(&vec![0; MAX_BYTES + 1]).unwrap_err().key, "forms-image-too-large");
    }
}
