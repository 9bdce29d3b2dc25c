// SPDX-License-Identifier: MIT
#pragma once

#include "Setup.h"

#include <QGroupBox>

class QCheckBox;
class QLineEdit;

namespace Facteur {

class FieldBlock;
class MessageLine;

/// One server: name, port, and the SSL box that moves the port. Points out what does not fit, with a button
/// that puts it right.
class ServerForm final : public QGroupBox
{
    Q_OBJECT
public:
    ServerForm(Side side, Setup &setup, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    /// The first field with something wrong in it, after saying so beside it; nullptr where all is well.
    [[nodiscard]] QWidget *firstProblem();

    [[nodiscard]] QLineEdit *host() const { return m_host; }
    [[nodiscard]] QLineEdit *port() const { return m_port; }
    [[nodiscard]] QCheckBox *ssl() const { return m_ssl; }

private:
    void hostEdited();
    void hostLeft();
    void portEdited();
    void sslClicked(bool on);
    void checkHost(bool complain);
    void checkPort(bool complainWhenEmpty);
    void checkSsl();
    void take(const ServerAnswer &answer);
    [[nodiscard]] ServerAnswer answer() const;

    Side m_side;
    quint16 m_typedPort = 0; ///< by the person, whatever came after
    Setup &m_setup;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QCheckBox *m_ssl;
    FieldBlock *m_hostBlock;
    FieldBlock *m_portBlock;
    MessageLine *m_note; ///< under both: what does not fit about port and box
    MessageLine *m_unticked; ///< what it means to go without SSL
};

} // namespace Facteur
