//! JSON as values, of which nothing is lost where a key stands twice: lists under one key are put together, and everything else is refused.

use super::{
    super::{raw::broken, refused},
    shown,
};
use crate::{error::Result, problem};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, map::Entry};
use std::{cell::RefCell, fmt};

pub(super) fn read(file: &str) -> Result<Value> {
    let twice = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(file);
    let value = Whole(&twice).deserialize(&mut reader);
    let whole = value.and_then(|value| reader.end().map(|()| value));
    whole.map_err(|e| match twice.take() {
        Some(name) => refused(problem!("import-json-twice", name = name, line = e.line())),
        None => broken(e.line()),
    })
}

/// Reads a value; keeps the key that could not be put together.
#[derive(Clone, Copy)]
struct Whole<'a>(&'a RefCell<Option<String>>);

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, it: bool) -> std::result::Result<Value, E> {
        Ok(it.into())
    }

    fn visit_i64<E>(self, it: i64) -> std::result::Result<Value, E> {
        Ok(it.into())
    }

    fn visit_u64<E>(self, it: u64) -> std::result::Result<Value, E> {
        Ok(it.into())
    }

    fn visit_f64<E>(self, it: f64) -> std::result::Result<Value, E> {
        Ok(it.into())
    }

    fn visit_str<E>(self, it: &str) -> std::result::Result<Value, E> {
        Ok(it.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> std::result::Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = from.next_element_seed(self)? {
            list.push(value);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> std::result::Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            let value = from.next_value_seed(self)?;
            if !add(&mut object, key.clone(), value) {
                self.0.replace(Some(shown(&key)));
                return Err(A::Error::custom("a key stands twice"));
            }
        }
        Ok(object.into())
    }
}

/// Adds a value under a key, which may have one already; whether nothing was lost.
fn add(object: &mut Map<String, Value>, key: String, value: Value) -> bool {
    let mut there = match object.entry(key) {
        Entry::Vacant(free) => {
            free.insert(value);
            return true;
        }
        Entry::Occupied(there) => there,
    };
    match (there.get_mut(), value) {
        (Value::Array(there), Value::Array(more)) => there.extend(more),
        (Value::Object(there), Value::Object(more)) => return more.into_iter().all(|(key, value)| add(there, key, value)),
        (_, Value::Null) => {}
        (there @ Value::Null, value) => *there = value,
        (there, value) => return *there == value,
    }
    true
}
