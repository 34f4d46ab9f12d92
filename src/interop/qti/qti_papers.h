#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "interop/qti/item_reading.h"
#include "interop/qti/test_reader.h"
#include "interop/qti/v1_assessment.h"

namespace tiku {

/// What the files of a package hold, until papers are made of it.
class QtiPapers {
 public:
  /// `path` names the file for a paper without a title; `is_package`: places name their part.
  QtiPapers(std::string path, bool is_package) : path_(std::move(path)), is_package_(is_package) {}

  /// Takes what the XML file holds; false where that is nothing of QTI.
  bool add(const XmlFile& file, const std::string& name);
  /// A part that could not be read.
  void add_unread(const std::string& name, Text why);

  /// A part that the manifest names and the package lacks.
  void add_missing(const std::string& name) { missing_.insert(name); }

  /// A paper a test or assessment; items that none of them names make one more.
  ImportResult take(const std::string& title);

 private:
  struct KeptItem {
    ItemReading reading;
    std::int64_t line = 0;
    std::string name;
  };

  static constexpr std::size_t kMostRepeated = std::size_t{64} << 20;

  struct KeptTest {
    std::string name;
    QtiTest test;
  };

  std::string place(const std::string& name) const { return is_package_ ? name : std::string(); }

  void add_v1(const XmlFile& file, const std::string& name);
  void add_settings(const pugi::xml_node& quiz);
  V1File::Paper* find_twin(const V1File::Paper& made);
  void list_missing();
  void make_test_paper(const KeptTest& kept);
  void add_sections(const std::string& from, const std::vector<QtiSection>& sections,
                    ImportedPaper& paper, int depth);
  void add_ref(const std::string& from, const QtiItemRef& ref, ImportedPaper& paper);
  void make_loose_paper(const std::string& title);
  void make_v1_papers(const std::string& title);
  void finish(ImportedPaper paper);

  std::string path_;
  bool is_package_;
  ImportResult result_;
  std::vector<KeptTest> tests_;
  std::map<std::string, std::vector<QtiSection>> sections_;
  std::vector<KeptItem> items_;
  std::map<std::string, std::size_t> item_at_;
  std::set<std::size_t> used_;
  /// Language of the first item that states one.
  std::string language_;
  /// How much text items may still be repeated for tests that name them again.
  std::size_t repeats_left_ = kMostRepeated;
  std::vector<V1File::Paper> v1_papers_;
  std::map<std::string, std::vector<std::size_t>> v1_at_;

  /// What Canvas keeps beside an assessment, by the identifier of it.
  struct QuizSettings {
    std::optional<std::int64_t> minutes;
    std::string description;
  };

  std::map<std::string, QuizSettings> settings_;
  std::set<std::string> missing_;
};

/// The name of the part that `href` means in the file `from`; "" where it leaves the package.
std::string resolve_href(const std::string& from, std::string_view href);

}  // namespace tiku
