// Prints the sample report of the unit tests in a format, for check_formats.sh.
#include "unit/diag/sample_report.h"

#include <iostream>

int main(int count, char** words) {
  const tiku::Renderer* renderer = count == 2 ? tiku::find_renderer(words[1]) : nullptr;
  if (renderer == nullptr) {
    std::cerr << "usage: tiku_sample_report FORMAT\n";
    return 2;
  }
  std::cout << renderer->render(tiku::SampleReport().report(), {});
  return 0;
}
