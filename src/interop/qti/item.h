#pragma once

#include <string>
#include <string_view>

#include "base/message.h"
#include "interop/flat.h"
#include "interop/losses.h"
#include "model/bank.h"

namespace tiku {

inline constexpr std::string_view kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
inline constexpr std::string_view kQtiSpace = "http://www.imsglobal.org/xsd/imsqti_v2p1";

/// What an item holds (losses.h).
inline constexpr unsigned kQtiCarried = kIds | kPoints | kExplanation | kVariants | kShares |
                                        kReference | kSections | kTitle | kJudgeOptions | kNumbers;

/// Labels that judgements have of their own, and units of numbers, are lost on the way.
void say_qti_losses(const Item& item, ExportLosses& losses);

/// One assessmentItem, the `number`th of the package.
std::string qti_item(const Item& item, std::size_t number, Lang lang);

}  // namespace tiku
