#include "sheet/fill_text.h"

#include "base/text.h"

namespace tiku {

bool matches(const Variant& variant, const Matching&, std::string_view written) {
  const std::string plain = fold_case(fold_width(trim(written)));
  if (variant.kind == Variant::Kind::text) {
    return plain == fold_case(fold_width(variant.text));
  }
  const std::optional<Rational> number = parse_rational(plain);
  if (!number) {
    return false;
  }
  if (variant.kind == Variant::Kind::range) {
    return (!variant.min || *number >= *variant.min) && (!variant.max || *number <= *variant.max);
  }
  const Rational spread = variant.tolerance.of(variant.value);
  return *number >= variant.value - spread && *number <= variant.value + spread;
}

}  // namespace tiku
