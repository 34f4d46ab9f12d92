#pragma once

#include "diag/messages.h"
#include "diag/render_concise.h"
#include "diag/render_full.h"
#include "diag/render_github.h"
#include "diag/render_gitlab.h"
#include "diag/render_json.h"
#include "diag/render_junit.h"
#include "diag/render_rdjson.h"
#include "diag/render_sarif.h"
#include "diag/render_statistics.h"
#include "diag/renderers.h"

namespace tiku {

/// The renderers as a constant, so that the choices of --format can be made of it.
inline constexpr Renderer kRenderers[] = {
    {"full", msg::full_summary, render_full},
    {"concise", msg::concise_summary, render_concise},
    {"statistics", msg::statistics_summary, render_statistics},
    {"json", msg::json_summary, render_json},
    {"sarif", msg::sarif_summary, render_sarif},
    {"junit", msg::junit_summary, render_junit},
    {"github", msg::github_summary, render_github},
    {"gitlab", msg::gitlab_summary, render_gitlab},
    {"rdjson", msg::rdjson_summary, render_rdjson},
};

}  // namespace tiku
