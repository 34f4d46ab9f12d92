#pragma once

#include <cstddef>
#include <string_view>

#include "format/yaml_write.h"
#include "model/question.h"

namespace tiku {

/// Whether the answer is all there is to say: no rubric, order, matching or length.
bool has_plain_answer(const Question& question);

/// The answer under `key`, as a bank states it; nothing where there is none. Judge answers are 对
/// and 错 in Chinese banks.
void write_answer(YamlLines& out, std::size_t indent, std::string_view key,
                  const Question& question, bool chinese);

/// `answer` and the fields that belong to it.
void write_answer_fields(YamlLines& out, std::size_t indent, const Question& question,
                         bool chinese);

}  // namespace tiku
