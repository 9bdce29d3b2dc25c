// SPDX-License-Identifier: MIT
#pragma once

#include "MailSettings.h"

#include <QMap>

namespace Facteur {

/// What is to be tested, and what a session has to know beside it.
struct TestRequest
{
    MailSettings settings;
    int passwordEdit = 0; ///< which edit of the password this is (SignInLog), incoming
    int outgoingPasswordEdit = 0;
    bool hasStrangers = false; ///< a password would go to a server that nobody has agreed to
    bool isPractice = false; ///< the practice server: it locks nobody out, and vouches for itself
    QMap<quint16, quint16> practicePorts = {}; ///< Exercise::ports
};

} // namespace Facteur
