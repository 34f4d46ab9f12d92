#include "interop/table/header_words.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/accents.h"
#include "interop/label_words.h"

namespace tiku {
namespace {

/// As fold_header leaves them: English and Chinese words, and what other languages have beside
/// label_words().
constexpr HeaderWord kWords[] = {
    {"题干", ColumnRole::stem},
    {"题幹", ColumnRole::stem},
    {"题目", ColumnRole::stem},
    {"题目内容", ColumnRole::stem},
    {"题目题干", ColumnRole::stem},
    {"题干内容", ColumnRole::stem},
    {"题面", ColumnRole::stem},
    {"试题", ColumnRole::stem},
    {"试题内容", ColumnRole::stem},
    {"试题题干", ColumnRole::stem},
    {"试题标题", ColumnRole::stem},
    {"试题名称", ColumnRole::stem},
    {"试题题目", ColumnRole::stem},
    {"题目标题", ColumnRole::stem},
    {"题目名称", ColumnRole::stem},
    {"题目描述", ColumnRole::stem},
    {"题目正文", ColumnRole::stem},
    {"考题", ColumnRole::stem},
    {"考题内容", ColumnRole::stem},
    {"问题", ColumnRole::stem},
    {"问题内容", ColumnRole::stem},
    {"问题描述", ColumnRole::stem},
    {"题目陈述", ColumnRole::stem},
    {"试题描述", ColumnRole::stem},
    {"问题文", ColumnRole::stem},
    {"内容", ColumnRole::stem, true},
    {"标题", ColumnRole::stem, true},
    {"question", ColumnRole::stem},
    {"questiontext", ColumnRole::stem},
    {"questioncontent", ColumnRole::stem},
    {"questiontitle", ColumnRole::stem},
    {"textofthequestion", ColumnRole::stem},
    {"questionbody", ColumnRole::stem},
    {"questionstem", ColumnRole::stem},
    {"questionstatement", ColumnRole::stem},
    {"statement", ColumnRole::stem},
    {"大题题干", ColumnRole::stem},
    {"小题题干", ColumnRole::stem},
    {"stem", ColumnRole::stem},
    {"prompt", ColumnRole::stem},
    {"content", ColumnRole::stem, true},
    {"title", ColumnRole::stem, true},
    {"text", ColumnRole::stem, true},
    {"description", ColumnRole::stem, true},
    {"nộidung", ColumnRole::stem, true},
    {"timu", ColumnRole::stem},
    {"tigan", ColumnRole::stem},
    {"xuanxiang", ColumnRole::options},
    {"daan", ColumnRole::answer},
    {"jiexi", ColumnRole::explanation},
    {"tixing", ColumnRole::type},
    {"leixing", ColumnRole::type},
    {"loại", ColumnRole::type},
    {"题型", ColumnRole::type},
    {"题目类型", ColumnRole::type},
    {"试题类型", ColumnRole::type},
    {"试题题型", ColumnRole::type},
    {"考题类型", ColumnRole::type},
    {"问题类型", ColumnRole::type},
    {"题类", ColumnRole::type},
    {"类型", ColumnRole::type},
    {"type", ColumnRole::type},
    {"questiontype", ColumnRole::type},
    {"qtype", ColumnRole::type},
    {"typedesc", ColumnRole::type},
    {"answertype", ColumnRole::type},
    {"选项", ColumnRole::options},
    {"备选项", ColumnRole::options},
    {"备选答案", ColumnRole::options},
    {"选项内容", ColumnRole::options},
    {"选择项", ColumnRole::options},
    {"可选项", ColumnRole::options},
    {"答案选项", ColumnRole::options},
    {"题目选项", ColumnRole::options},
    {"试题选项", ColumnRole::options},
    {"候选项", ColumnRole::options},
    {"options", ColumnRole::options},
    {"option", ColumnRole::options},
    {"choices", ColumnRole::options},
    {"answeroptions", ColumnRole::options},
    {"answerchoices", ColumnRole::options},
    {"texto", ColumnRole::stem, true},
    {"testo", ColumnRole::stem, true},
    {"texte", ColumnRole::stem, true},
    {"tipo", ColumnRole::type},
    {"tipopregunta", ColumnRole::type},
    {"fragetyp", ColumnRole::type},
    {"seçenekler", ColumnRole::options},
    {"şıklar", ColumnRole::options},
    {"možnosti", ColumnRole::options},
    {"opties", ColumnRole::options},
    {"svarsalternativ", ColumnRole::options},
    {"lựachọn", ColumnRole::options},
    {"phươngán", ColumnRole::options},
    {"opciones", ColumnRole::options},
    {"alternativas", ColumnRole::options},
    {"opções", ColumnRole::options},
    {"opzioni", ColumnRole::options},
    {"propositions", ColumnRole::options},
    {"choix", ColumnRole::options},
    {"antwortmöglichkeiten", ColumnRole::options},
    {"antwortoptionen", ColumnRole::options},
    {"варианты", ColumnRole::options},
    {"вариантыответов", ColumnRole::options},
    {"보기", ColumnRole::options},
    {"선택지", ColumnRole::options},
    {"选択肢", ColumnRole::options},
    {"pilihan", ColumnRole::options},
    {"答案", ColumnRole::answer},
    {"正确答案", ColumnRole::answer},
    {"参考答案", ColumnRole::answer},
    {"标准答案", ColumnRole::answer},
    {"正确选项", ColumnRole::answer},
    {"正确项", ColumnRole::answer},
    {"试题答案", ColumnRole::answer},
    {"题目答案", ColumnRole::answer},
    {"答案内容", ColumnRole::answer},
    {"正解", ColumnRole::answer},
    {"正答", ColumnRole::answer},
    {"expectedanswer", ColumnRole::answer},
    {"key", ColumnRole::answer},
    {"answer", ColumnRole::answer},
    {"answers", ColumnRole::answer},
    {"answerkey", ColumnRole::answer},
    {"correct", ColumnRole::answer},
    {"correctanswer", ColumnRole::answer},
    {"correctanswers", ColumnRole::answer},
    {"correctoption", ColumnRole::answer},
    {"correctoptions", ColumnRole::answer},
    {"correctchoice", ColumnRole::answer},
    {"correctindex", ColumnRole::answer},
    {"answerindex", ColumnRole::answer},
    {"correctanswerindex", ColumnRole::answer},
    {"correctindices", ColumnRole::answer},
    {"correctindexes", ColumnRole::answer},
    {"answerindices", ColumnRole::answer},
    {"correctanswerindices", ColumnRole::answer},
    {"right", ColumnRole::answer},
    {"rightoption", ColumnRole::answer},
    {"rightchoice", ColumnRole::answer},
    {"rightanswer", ColumnRole::answer},
    {"correcta", ColumnRole::answer},
    {"correcto", ColumnRole::answer},
    {"opcióncorrecta", ColumnRole::answer},
    {"índicecorrecto", ColumnRole::answer},
    {"correta", ColumnRole::answer},
    {"correto", ColumnRole::answer},
    {"opçãocorreta", ColumnRole::answer},
    {"alternativacorreta", ColumnRole::answer},
    {"respostascorretas", ColumnRole::answer},
    {"índicecorreto", ColumnRole::answer},
    {"corretta", ColumnRole::answer},
    {"esatta", ColumnRole::answer},
    {"correctas", ColumnRole::answer},
    {"correctos", ColumnRole::answer},
    {"corretas", ColumnRole::answer},
    {"corretos", ColumnRole::answer},
    {"corrette", ColumnRole::answer},
    {"corretti", ColumnRole::answer},
    {"richtige", ColumnRole::answer},
    {"juste", ColumnRole::answer},
    {"justes", ColumnRole::answer},
    {"juist", ColumnRole::answer},
    {"opzionecorretta", ColumnRole::answer},
    {"indicecorretto", ColumnRole::answer},
    {"bonnesréponses", ColumnRole::answer},
    {"réponsescorrectes", ColumnRole::answer},
    {"richtigeoption", ColumnRole::answer},
    {"korrekteantworten", ColumnRole::answer},
    {"juisteantwoorden", ColumnRole::answer},
    {"poprawna", ColumnRole::answer},
    {"prawidłowa", ColumnRole::answer},
    {"prawidłowaodpowiedź", ColumnRole::answer},
    {"správnáodpověď", ColumnRole::answer},
    {"правильный", ColumnRole::answer},
    {"incorrectanswers", ColumnRole::wrong},
    {"respuestasincorrectas", ColumnRole::wrong},
    {"incorrectas", ColumnRole::wrong},
    {"respostasincorretas", ColumnRole::wrong},
    {"respostaserradas", ColumnRole::wrong},
    {"incorretas", ColumnRole::wrong},
    {"mauvaisesréponses", ColumnRole::wrong},
    {"falscheantworten", ColumnRole::wrong},
    {"rispostesbagliate", ColumnRole::wrong},
    {"risposteerrate", ColumnRole::wrong},
    {"incorrectoptions", ColumnRole::wrong},
    {"wronganswers", ColumnRole::wrong},
    {"distractors", ColumnRole::wrong},
    {"干扰项", ColumnRole::wrong},
    {"干扰选项", ColumnRole::wrong},
    {"解析", ColumnRole::explanation},
    {"答案解析", ColumnRole::explanation},
    {"试题解析", ColumnRole::explanation},
    {"题目解析", ColumnRole::explanation},
    {"答题解析", ColumnRole::explanation},
    {"试题分析", ColumnRole::explanation},
    {"解答", ColumnRole::explanation},
    {"解释", ColumnRole::explanation},
    {"详解", ColumnRole::explanation},
    {"说明", ColumnRole::explanation},
    {"解说", ColumnRole::explanation},
    {"analysis", ColumnRole::explanation},
    {"explanation", ColumnRole::explanation},
    {"answerexplanation", ColumnRole::explanation},
    {"解析说明", ColumnRole::explanation},
    {"feedback", ColumnRole::explanation},
    {"rationale", ColumnRole::explanation},
    {"分值", ColumnRole::points},
    {"分数", ColumnRole::points},
    {"得分", ColumnRole::points},
    {"题目分数", ColumnRole::points},
    {"题目分值", ColumnRole::points},
    {"试题分值", ColumnRole::points},
    {"试题分数", ColumnRole::points},
    {"本题分值", ColumnRole::points},
    {"每题分值", ColumnRole::points},
    {"默认分值", ColumnRole::points},
    {"puntos", ColumnRole::points},
    {"puntaje", ColumnRole::points},
    {"pontos", ColumnRole::points},
    {"punkte", ColumnRole::points},
    {"punti", ColumnRole::points},
    {"points", ColumnRole::points},
    {"point", ColumnRole::points},
    {"score", ColumnRole::points},
    {"mark", ColumnRole::points},
    {"marks", ColumnRole::points},
    {"单空分数", ColumnRole::points_per_blank},
    {"每空分数", ColumnRole::points_per_blank},
    {"每空分值", ColumnRole::points_per_blank},
    {"单空分值", ColumnRole::points_per_blank},
    {"难度", ColumnRole::difficulty},
    {"难易度", ColumnRole::difficulty},
    {"难易程度", ColumnRole::difficulty},
    {"难度等级", ColumnRole::difficulty},
    {"难度系数", ColumnRole::difficulty},
    {"试题难度", ColumnRole::difficulty},
    {"题目难度", ColumnRole::difficulty},
    {"difficulty", ColumnRole::difficulty},
    {"level", ColumnRole::difficulty},
    {"dificultad", ColumnRole::difficulty},
    {"dificuldade", ColumnRole::difficulty},
    {"difficulté", ColumnRole::difficulty},
    {"difficoltà", ColumnRole::difficulty},
    {"schwierigkeit", ColumnRole::difficulty},
    {"schwierigkeitsgrad", ColumnRole::difficulty},
    {"nivel", ColumnRole::difficulty},
    {"nível", ColumnRole::difficulty},
    {"niveau", ColumnRole::difficulty},
    {"livello", ColumnRole::difficulty},
    {"章节", ColumnRole::section},
    {"所属章节", ColumnRole::tags},
    {"内容分类", ColumnRole::tags},
    {"知识点", ColumnRole::tags},
    {"所属知识点", ColumnRole::tags},
    {"分类", ColumnRole::tags},
    {"题目分类", ColumnRole::tags},
    {"试题分类", ColumnRole::tags},
    {"所属分类", ColumnRole::tags},
    {"标签", ColumnRole::tags},
    {"目录", ColumnRole::tags},
    {"模块", ColumnRole::tags},
    {"科目", ColumnRole::tags},
    {"tag", ColumnRole::tags},
    {"tags", ColumnRole::tags},
    {"category", ColumnRole::tags},
    {"chapter", ColumnRole::tags},
    {"topic", ColumnRole::tags},
    {"module", ColumnRole::tags},
    {"módulo", ColumnRole::tags},
    {"tema", ColumnRole::tags},
    {"thema", ColumnRole::tags},
    {"thème", ColumnRole::tags},
    {"categoría", ColumnRole::tags},
    {"categoria", ColumnRole::tags},
    {"catégorie", ColumnRole::tags},
    {"kategorie", ColumnRole::tags},
    {"来源", ColumnRole::source},
    {"出处", ColumnRole::source},
    {"依据", ColumnRole::source},
    {"source", ColumnRole::source},
    {"备注", ColumnRole::note},
    {"note", ColumnRole::note},
    {"notes", ColumnRole::note},
    {"remark", ColumnRole::note},
    {"序号", ColumnRole::number},
    {"题号", ColumnRole::number},
    {"编号", ColumnRole::id},
    {"试题编号", ColumnRole::id},
    {"题目编号", ColumnRole::id},
    {"题目id", ColumnRole::id},
    {"试题id", ColumnRole::id},
    {"题目序号", ColumnRole::number},
    {"试题序号", ColumnRole::number},
    {"no", ColumnRole::number},
    {"no.", ColumnRole::number},
    {"id", ColumnRole::id},
    {"questionid", ColumnRole::id},
    {"itemid", ColumnRole::id},
    {"#", ColumnRole::number},
    {"number", ColumnRole::number},
    {"item", ColumnRole::id},
    {"stt", ColumnRole::number},
    {"选项数", ColumnRole::aside},
    {"选项个数", ColumnRole::aside},
    {"选项数量", ColumnRole::aside},
    {"timeinseconds", ColumnRole::aside},
    {"timelimit", ColumnRole::aside},
    {"创建时间", ColumnRole::aside},
    {"最后修改时间", ColumnRole::aside},
    {"修改时间", ColumnRole::aside},
    {"出题人", ColumnRole::aside},
    {"是否启用", ColumnRole::aside},
    {"更新时间", ColumnRole::aside},
    {"创建人", ColumnRole::aside},
    {"状态", ColumnRole::aside},
};

/// The same words as papers in other languages have them.
HeaderWord of_label(const LabelWord& label) {
  switch (label.meaning) {
    case LabelMeaning::question:
      return {label.word, ColumnRole::stem};
    case LabelMeaning::answer:
    case LabelMeaning::answers:
      return {label.word, ColumnRole::answer};
    case LabelMeaning::explanation:
      return {label.word, ColumnRole::explanation};
    case LabelMeaning::source:
      return {label.word, ColumnRole::source};
  }
  return {};
}

/// What a program of one's own calls its fields, whose writer keeps to ASCII: reponse, opcoes,
/// loesung.
struct BareWord {
  std::string word;
  HeaderWord entry;
};

void add_bare(const HeaderWord& entry, std::string_view written, std::vector<BareWord>& words) {
  std::string joined(written);
  std::erase(joined, ' ');
  const std::string bare = without_accents(joined);
  const bool ascii =
      std::all_of(bare.begin(), bare.end(), [](char c) { return (c & '\x80') == 0; });
  if (ascii && bare != joined) {
    words.push_back({bare, entry});
    std::string spelt;  // ö is oe
    for (const std::string_view umlaut : {"ä", "ö", "ü"}) {
      for (std::size_t at = joined.find(umlaut); at != std::string::npos;
           at = joined.find(umlaut, at)) {
        joined.replace(at, umlaut.size(), without_accents(umlaut) + "e");
        spelt = without_accents(joined);
      }
    }
    if (!spelt.empty()) {
      words.push_back({spelt, entry});
    }
  }
}

const std::vector<BareWord>& bare_words() {
  static const std::vector<BareWord> words = [] {
    std::vector<BareWord> made;
    for (const HeaderWord& entry : kWords) {
      add_bare(entry, entry.word, made);
    }
    for (const LabelWord& label : label_words()) {
      add_bare(of_label(label), label.word, made);
    }
    return made;
  }();
  return words;
}

std::optional<HeaderWord> find(std::string_view folded) {
  const HeaderWord* const found =
      std::find_if(std::begin(kWords), std::end(kWords),
                   [folded](const HeaderWord& entry) { return entry.word == folded; });
  if (found != std::end(kWords)) {
    return *found;
  }
  if (const LabelWord* const label = find_joined_label_word(folded); label != nullptr) {
    return of_label(*label);
  }
  const auto bare = std::find_if(bare_words().begin(), bare_words().end(),
                                 [folded](const BareWord& entry) { return entry.word == folded; });
  return bare == bare_words().end() ? std::nullopt : std::optional(bare->entry);
}

}  // namespace

std::optional<HeaderWord> find_header_word(std::string_view folded) {
  const std::optional<HeaderWord> whole = find(folded);
  if (whole) {
    return whole;
  }
  std::string joined(folded);  // correct_option, question-type
  std::erase_if(joined, [](char c) { return c == '_' || c == '-'; });
  return joined.size() == folded.size() ? std::nullopt : find(joined);
}

}  // namespace tiku
