//! Templates of the page: `{{name}}` in `static/` becomes a value, in HTML and in scripts alike.
//! A name without a value, or a value without its name, stops the build.

use anyhow::bail;

/// Replaces every `{{name}}` of a template.
pub(crate) fn fill(file: &str, template: &str, values: &[(&str, &str)]) -> anyhow::Result<String> {
    let mut filled = template.to_owned();
    for (name, value) in values {
        let place = format!("{{{{{name}}}}}");
        if !template.contains(&place) {
            bail!("static/{file} has no place {place}: add it");
        }
        filled = filled.replace(&place, value);
    }
    if let Some((_, rest)) = filled.split_once("{{") {
        let name = rest.split("}}").next().unwrap_or_default();
        bail!("static/{file} wants {{{{{name}}}}}, which is not made: correct the name");
    }
    Ok(filled)
}

/// Makes a text fit between the double quotes of an HTML attribute.
pub(crate) fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_values() {
        assert_eq!(fill("a", "<{{x}} {{y}} {{x}}>", &[("x", "1"), ("y", "2")]).unwrap(), "<1 2 1>");
    }

    #[test]
    fn both_kinds_of_mismatch_stop() {
        assert!(fill("a", "{{x}} {{z}}", &[("x", "1")]).unwrap_err().to_string().contains("{{z}}"));
        assert!(fill("a", "none", &[("x", "1")]).unwrap_err().to_string().contains("{{x}}"));
    }

    #[test]
    fn json_fits_into_an_attribute() {
        assert_eq!(attribute(r#"{"a":"<&"}"#), "{&quot;a&quot;:&quot;&lt;&amp;&quot;}");
    }
}
