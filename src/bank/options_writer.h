#pragma once

#include <cstddef>
#include <vector>

#include "format/yaml_write.h"
#include "model/question.h"

namespace tiku {

/// `options` as a map of labels to texts; those of a key, which have no texts, as their
/// number, or by their labels: `1,2,3`.
void write_options(YamlLines& out, std::size_t indent, const std::vector<Option>& options);

}  // namespace tiku
