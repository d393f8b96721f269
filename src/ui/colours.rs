//! An organisation's own colour as a small stylesheet: the accent's whole scale, light and dark, with the contrasts that the theme has.
//!
//! The scale is made as Designsystemet's generator makes it: each step keeps the colour's hue and saturation and has a fixed relative luminance,
//! so that text on a step has the same contrast whatever the colour. Only the base (buttons, the band) stays close to what was chosen, darkened
//! until white text on it reaches 4.5 to 1.

/// A colour, by its parts from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rgb([f64; 3]);

/// A step of the scale: its name and its luminance in light and dark.
const STEPS: [(&str, f64, f64); 11] = [
    ("background-tinted", 0.9, 0.014),
    ("surface-tinted", 0.81, 0.027),
    ("surface-hover", 0.7, 0.036),
    ("surface-active", 0.59, 0.056),
    ("border-subtle", 0.5, 0.08),
    ("border-default", 0.19, 0.22),
    ("border-strong", 0.11, 0.39),
    ("text-subtle", 0.11, 0.39),
    ("text-default", 0.023, 0.84),
    ("base-contrast-subtle", 0.81, 0.009),
    ("base-contrast-default", 1.0, 0.0),
];

/// The stylesheet for a colour written `#rrggbb`; nothing where it is not written so.
pub fn stylesheet(hex: &str) -> Option<String> {
    let colour = Rgb::parse(hex)?;
    let step = |luminance| colour.with_luminance(luminance).hex();
    // White on it: (1 + 0.05) / (l + 0.05) ≥ 4.5 holds up to a luminance of 0.183; some room is kept.
    let base = colour.luminance().min(0.16);
    let mut out = String::from("@layer ds.theme{:root{");
    let mut put = |name: &str, light: &str, dark: &str| out.push_str(&format!("--ds-color-accent-{name}:light-dark({light},{dark});"));
    for (name, light, dark) in STEPS {
        put(name, &step(light), &step(dark));
    }
    put("base-default", &step(base), &step(0.36));
    put("base-hover", &step(base * 0.6), &step(0.28));
    put("base-active", &step(base * 0.35), &step(0.21));
    // A bright yellow would make a muddy band: such colours leave it as it is. The warm accent on it, as text, reaches 4.5 to 1 up to 0.066.
    if colour.luminance() < 0.4 {
        let band = colour.luminance().min(0.06);
        out.push_str(&format!("--sml-band:light-dark({},{});", step(band), step(0.02)));
        out.push_str(&format!("--sml-band-raised:light-dark({},{});", step(band * 1.4), step(0.03)));
        out.push_str(&format!("--sml-on-band-subtle:{}", step(0.66)));
    }
    out.push_str("}}");
    Some(out)
}

impl Rgb {
    fn parse(hex: &str) -> Option<Self> {
        let digits = hex.trim().strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map(|n| f64::from(n) / 255.0).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    fn hex(self) -> String {
        let [r, g, b] = self.0.map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// Relative luminance, as WCAG defines it.
    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// The same hue and saturation at another luminance: the lightness that gives it is found by halving.
    fn with_luminance(self, luminance: f64) -> Self {
        let (hue, saturation) = self.hue_and_saturation();
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..24 {
            let middle = (low + high) / 2.0;
            if Self::from_hsl(hue, saturation, middle).luminance() < luminance { low = middle } else { high = middle }
        }
        Self::from_hsl(hue, saturation, (low + high) / 2.0)
    }

    fn hue_and_saturation(self) -> (f64, f64) {
        let [r, g, b] = self.0;
        let (max, min) = (r.max(g).max(b), r.min(g).min(b));
        let (spread, lightness) = (max - min, (max + min) / 2.0);
        if spread == 0.0 {
            return (0.0, 0.0);
        }
        let saturation = spread / (1.0 - (2.0 * lightness - 1.0).abs());
        let hue = if max == r {
            ((g - b) / spread).rem_euclid(6.0)
        } else if max == g {
            (b - r) / spread + 2.0
        } else {
            (r - g) / spread + 4.0
        };
        // The palest and darkest steps would glow at full saturation.
        (hue, saturation.min(0.75))
    }

    /// Hue in sixths of the circle.
    fn from_hsl(hue: f64, saturation: f64, lightness: f64) -> Self {
        let chroma = (1.0 - (2.0 * lightness - 1.0).abs()) * saturation;
        let second = chroma * (1.0 - (hue % 2.0 - 1.0).abs());
        let rgb = match hue as u8 {
            0 => [chroma, second, 0.0],
            1 => [second, chroma, 0.0],
            2 => [0.0, chroma, second],
            3 => [0.0, second, chroma],
            4 => [second, 0.0, chroma],
            _ => [chroma, 0.0, second],
        };
        Self(rgb.map(|part| part + lightness - chroma / 2.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(one: f64, other: f64) -> f64 {
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The value of a property, light and dark.
    fn values(css: &str, name: &str) -> (Rgb, Rgb) {
        let rest = css.split_once(&format!("{name}:light-dark(")).unwrap().1;
        let (light, dark) = rest.split_once(')').unwrap().0.split_once(',').unwrap();
        (Rgb::parse(light).unwrap(), Rgb::parse(dark).unwrap())
    }

    #[test]
    fn whatever_the_colour_its_text_can_be_read() {
        for hex in ["#ffff00", "#ffffff", "#000000", "#e4002b", "#00a0dc", "#7fba00", "#0b5563"] {
            let css = stylesheet(hex).unwrap();
            for (text, ground) in [
                ("accent-base-contrast-default", "accent-base-default"),
                ("accent-base-contrast-default", "accent-base-hover"),
                ("accent-text-subtle", "accent-surface-tinted"),
                ("accent-text-default", "accent-surface-active"),
            ] {
                let ((light, dark), (light_ground, dark_ground)) = (values(&css, text), values(&css, ground));
                assert!(contrast(light.luminance(), light_ground.luminance()) >= 4.5, "{hex}: {text} on {ground}, light");
                assert!(contrast(dark.luminance(), dark_ground.luminance()) >= 4.5, "{hex}: {text} on {ground}, dark");
            }
            if !css.contains("--sml-band:") {
                continue;
            }
            let (light, dark) = values(&css, "--sml-band");
            let cloudberry = Rgb::parse("#f0a63c").unwrap().luminance();
            assert!(contrast(cloudberry, light.luminance()) >= 4.5 && contrast(cloudberry, dark.luminance()) >= 4.5, "{hex}: the band");
        }
    }

    #[test]
    fn what_is_no_colour_gives_no_stylesheet() {
        for text in ["", "red", "#12345", "#12345g", "#ffffff}body{display:none"] {
            assert_eq!(stylesheet(text), None, "{text}");
        }
    }
}
