#include "quiz/record_place.h"

#include <doctest/doctest.h>

#include "support/fake_io.h"

namespace tiku {
namespace {

std::string place(const std::string& data_dir, const std::string& user, const Io& io) {
  const RecordPlace chosen = choose_place(data_dir, user, io);
  return chosen.folder + " " + chosen.user;
}

}  // namespace

TEST_CASE("options come before the environment, and that before the account") {
  FakeIo io;
  io.variables = {{"XDG_DATA_HOME", "/xdg"},
                  {"HOME", "/home/li"},
                  {"TIKU_USER", "wang"},
                  {"USER", "li"},
                  {"LOGNAME", "log"}};
  CHECK(place("/srv/records", "zhao", io) == "/srv/records zhao");
  CHECK(place("", "", io) == "/xdg/tiku wang");
  io.variables.erase("XDG_DATA_HOME");
  io.variables.erase("TIKU_USER");
  CHECK(place("", "", io) == "/home/li/.local/share/tiku li");
  io.variables["XDG_DATA_HOME"] = "relative";
  io.variables["USER"] = "";
  CHECK(place("", "", io) == "/home/li/.local/share/tiku log");
  io.variables.clear();
  const RecordPlace own = choose_place("", "", io);
  CHECK_FALSE(own.user.empty());
  CHECK(own.folder.ends_with("/.local/share/tiku"));
}

TEST_CASE("a user's name is one folder, and no two share one") {
  CHECK(user_folder_name("li") == "li");
  CHECK(user_folder_name("李雷") == "李雷");
  CHECK(user_folder_name("Li Lei") == "Li Lei");
  CHECK(user_folder_name("") == "%");
  CHECK(user_folder_name(".") == "%2E");
  CHECK(user_folder_name("..") == "%2E.");
  CHECK(user_folder_name("../x") == "%2E.%2Fx");
  CHECK(user_folder_name("a/b") == "a%2Fb");
  CHECK(user_folder_name("a%2Fb") == "a%252Fb");
  CHECK(user_folder_name(" a") == "%20a");
  CHECK(user_folder_name("a\n\x1b") == "a%0A%1B");
  const std::string long_name(300, 'x');
  CHECK(user_folder_name(long_name).size() < 200);
  CHECK(user_folder_name(long_name) != user_folder_name(long_name + "y"));
}

}  // namespace tiku
