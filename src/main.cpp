#include <exception>
#include <memory>
#include <string>
#include <vector>

#include "base/assert.h"
#include "cli/app.h"
#include "io/kept_memory.h"
#include "io/system_io.h"

int main(int count, char** words) {
  tiku::keep_memory();
  try {
    const std::unique_ptr<tiku::Io> io = tiku::make_system_io();
    return tiku::run_tiku(std::vector<std::string>(words + (count > 0 ? 1 : 0), words + count),
                          *io);
  } catch (const std::exception& error) {
    tiku::invariant_broken(error.what(), __FILE__, __LINE__);
  }
}
