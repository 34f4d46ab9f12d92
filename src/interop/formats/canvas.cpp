// QTI 1.2, as Canvas, Common Cartridge, Respondus and Blackboard write it: see interop/qti.
#include "interop/qti/qti_import.h"
#include "interop/registry.h"

namespace tiku {
namespace {

constexpr std::string_view kExtensions[] = {"imscc", "qti"};

}  // namespace

extern const ImportFormat canvas_import;

constinit const ImportFormat canvas_import{
    .name = "canvas",
    .summary = {"Canvas packages, and other files and packages of QTI 1.2",
                "Canvas 试题包，以及其他 QTI 1.2 的文件和试题包"},
    .extensions = kExtensions,
    .recognises = is_qti_1,
    .read = read_qti,
};

}  // namespace tiku
