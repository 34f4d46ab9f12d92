// Reported by bank/load.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(id: refunds
questions:
  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}
)",
    R"(tiku: 2
id: calls
questions:
  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
)",
};

constexpr std::string_view kGood[] = {
    R"(# yaml-language-server: $schema=bank.schema.json
id: refunds
tiku: 1
questions:
  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}
)",
    R"("tiku": "1"
id: calls
questions:
  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
)",
};

}  // namespace

extern const Rule tk107_bad_version;

constinit const Rule tk107_bad_version{
    .info = &rules::bad_version,
    .explanation = {"`tiku: 1` says which edition of the format a file is written in, so that the "
                    "format can grow without old files changing their meaning. It also tells banks "
                    "from other YAML files in a folder.\n\n"
                    "Write it at the top of the file. A higher number needs a newer tiku.",
                    "tiku: 1 "
                    "说明文件按哪一版格式写成，这样格式以后扩充时，旧文件的含义不会变；在文件夹里也"
                    "靠它辨认哪些 YAML 文件是题库。\n\n"
                    "请写在文件开头。版本号更大时，需要更新的 tiku。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
