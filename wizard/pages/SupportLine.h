// SPDX-License-Identifier: MIT
#pragma once

#include "RichLabel.h"
#include "Setup.h"

namespace Facteur {

/// Whom the person can ask for help: the provider's own support, else that of whoever handed out the program
/// (brand.json); and what of all that is on the page comes from a pack. Hidden where there is nothing to say,
/// and in practice.
class SupportLine final : public RichLabel
{
    Q_OBJECT
public:
    enum class Place
    {
        BesideCode, ///< for the telephone: there only after a test that failed
        BelowSettings,
    };
    SupportLine(Place place, Setup &setup, QWidget *parent);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] QString whom(const SupportContact &contact) const;
    [[nodiscard]] QStringList support() const;
    [[nodiscard]] QStringList marks() const;

    Place m_place;
    Setup &m_setup;
};

} // namespace Facteur
