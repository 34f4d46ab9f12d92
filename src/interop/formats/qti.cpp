// Items and packages of IMS QTI 2 and 3: see interop/qti.
#include "interop/qti/qti_import.h"
#include "interop/registry.h"

namespace tiku {
namespace {

constexpr std::string_view kExtensions[] = {"zip"};

}  // namespace

extern const ImportFormat qti_import;

constinit const ImportFormat qti_import{
    .name = "qti",
    .summary = {"IMS QTI 2.1, 2.2 and 3: items and packages", "IMS QTI 2.1、2.2、3 的试题和试题包"},
    .extensions = kExtensions,
    .recognises = is_qti_2,
    .read = read_qti,
};

}  // namespace tiku
