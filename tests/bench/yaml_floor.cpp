// tiku_yaml_floor FILE: what yaml-cpp's event parser alone costs on a file, nothing kept. No reader
// that goes through yaml-cpp can be faster, so it is what reading a bank is measured against.
#include <cstdio>
#include <fstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

namespace {

class Nothing : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}

  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}

  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}

  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& /*value*/) override {}

  void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}

  void OnSequenceEnd() override {}

  void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}

  void OnMapEnd() override {}
};

}  // namespace

int main(int count, char** words) {
  std::ifstream file(count == 2 ? words[1] : "", std::ios::binary);
  if (!file) {
    std::fputs("usage: tiku_yaml_floor FILE\n", stderr);
    return 2;
  }
  YAML::Parser parser(file);
  Nothing nothing;
  while (parser.HandleNextDocument(nothing)) {
  }
  return 0;
}
