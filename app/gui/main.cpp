#include "app/gui/command_line.h"
#include "app/gui/environment.h"
#include "app/gui/figure.h"
#include "app/gui/run_window.h"

#include <QApplication>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>

int main(int argc, char** argv) {
  using namespace qs::gui;
  const Launch launch = parseCommandLine(argc, argv);
  std::fputs(launch.output.c_str(), stdout);
  std::fputs(launch.problem.c_str(), stderr);
  if (!launch.run) return launch.exitCode;
  if (!prepareEnvironment(*launch.run)) {
    std::fputs("quantoscope: there is no display to open a window on. A picture needs none:\n"
               "  quantoscope --screenshot picture.png\n",
               stderr);
    return 1;
  }
  QApplication app(argc, argv);
  describeApplication();
  // A run that was cancelled may take a moment to notice; it must not keep the next one waiting.
  QThreadPool::globalInstance()->setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
  return launch.run->screenshot.isEmpty() ? runWindow(*launch.run) : writeFigure(*launch.run);
}
