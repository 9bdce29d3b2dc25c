// SPDX-License-Identifier: MIT
#include "VirtualScreen.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>
#include <xcb/xcb.h>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int width = 1100;

/// Puts the pointer into the corner: what it stands on may look otherwise.
void movePointerAway(const QString &display)
{
    xcb_connection_t *connection = xcb_connect(display.toLatin1().constData(), nullptr);
    if (const auto roots = xcb_setup_roots_iterator(xcb_get_setup(connection)); roots.data)
        xcb_warp_pointer(connection, XCB_NONE, roots.data->root, 0, 0, 0, 0, 0, 0);
    std::free(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr)); // done by now
    xcb_disconnect(connection);
}

} // namespace

VirtualScreen::VirtualScreen()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

VirtualScreen::~VirtualScreen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

bool VirtualScreen::start()
{
    m_server.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"%1x760x24"_s.arg(width), u"-fbdir"_s,
            m_folder.path(), u"-nocursor"_s, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s});
    while (m_server.state() != QProcess::NotRunning && !m_server.canReadLine())
        m_server.waitForReadyRead();
    m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
    const uchar *pixels = m_file.open(QIODevice::ReadOnly) ? m_file.map(0, m_file.size()) : nullptr;
    if (!pixels) {
        std::fprintf(stderr, "Xvfb: %s\n", qPrintable(m_server.errorString()));
        return false;
    }
    movePointerAway(m_name);
    m_pixels = {reinterpret_cast<const char *>(pixels), static_cast<std::size_t>(m_file.size())};
    return true;
}

std::string VirtualScreen::look() const
{
    constexpr std::size_t line = 4 * width;
    std::string seen;
    seen.reserve(m_pixels.size() / 8 + line);
    for (std::size_t at = 0; at < m_pixels.size(); at += 8 * line)
        seen += m_pixels.substr(at, line);
    return seen;
}

} // namespace Facteur
