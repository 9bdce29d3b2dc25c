// SPDX-License-Identifier: MIT
#pragma once

#include "SetupModel.h"
#include "TlsVersionProbe.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Facteur {

/// After a test that passed, asks the servers whether they take the chosen mail program's newest TLS, where
/// that is old, and tells the model. Nobody waits for it.
class TlsWatch final : public QObject
{
    Q_OBJECT
public:
    explicit TlsWatch(SetupModel &model, QObject *parent = nullptr);

    /// \a report: of real servers, just now.
    void look(const CheckReport &report);

private:
    void ask(const Endpoint &endpoint, TlsVersion newest);

    SetupModel &m_model;
    std::vector<std::unique_ptr<TlsVersionProbe>> m_probes; ///< of the last look
};

} // namespace Facteur
