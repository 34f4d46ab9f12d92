#pragma once

#include "bank/fields.h"

/// What each map of a bank or key may hold. Unknown fields, suggestions and the schema derive from
/// these tables.
namespace tiku::field_tables {

FieldTable bank();
FieldTable exam();
FieldTable pass();
FieldTable section();
FieldTable question();
FieldTable policy();
FieldTable variant();
FieldTable any_of();
FieldTable matching();
FieldTable rubric_point();
FieldTable length();
FieldTable adjustment();

}  // namespace tiku::field_tables
