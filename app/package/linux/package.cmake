# SPDX-License-Identifier: MIT
# What stands beside the programs, where a desktop looks for it, and the Debian package.
set(release_date 2026-11-22) # of this version
set(release_day "Sun, 22 Nov 2026")
set(FACTEUR_MAINTAINER "The Facteur authors <maintainers@facteur.example>" CACHE STRING
    "Who answers for the Debian package: a name and an address (.example belongs to nobody)")
find_program(FACTEUR_GZIP gzip REQUIRED)

list(JOIN FACTEUR_PROVIDERS ", " providers)
list(JOIN FACTEUR_PROVIDERS " " provider_words)

# configured(VARIABLE NAME): linux/NAME.in with its @variables@ filled in, as the path in VARIABLE
macro(configured variable name)
    set(${variable} ${CMAKE_CURRENT_BINARY_DIR}/linux/${name})
    configure_file(linux/${name}.in ${${variable}} @ONLY)
endmacro()

# install_compressed(FILE FOLDER NAME): FILE as FOLDER/NAME.gz, the same bytes at every build
set(compressed_files)
macro(install_compressed file folder name)
    add_custom_command(OUTPUT ${file}.gz
        COMMAND ${FACTEUR_GZIP} -9nc ${file} > ${file}.gz DEPENDS ${file} VERBATIM)
    list(APPEND compressed_files ${file}.gz)
    install(FILES ${file}.gz DESTINATION ${folder} RENAME ${name}.gz)
endmacro()

foreach(program IN ITEMS facteur facteur-cli)
    configured(page man/${program}.1)
    install_compressed(${page} ${CMAKE_INSTALL_MANDIR}/man1 ${program}.1)
    configured(page man/fr/${program}.1)
    install_compressed(${page} ${CMAKE_INSTALL_MANDIR}/fr/man1 ${program}.1)
endforeach()

configured(completion completion/facteur-cli)
install(FILES linux/completion/facteur ${completion} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)

configured(metainfo facteur.metainfo.xml)
install(FILES ${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo RENAME example.facteur.facteur.metainfo.xml)
install(FILES linux/facteur.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)

set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
foreach(size IN ITEMS 16 24 32 48 64 128 256)
    install(FILES ${icons}/facteur-${size}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME facteur.png)
endforeach()
install(FILES ${icons}/facteur.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# Not CMAKE_INSTALL_DOCDIR: that ends in the project's name with a capital letter.
set(documents ${CMAKE_INSTALL_DATADIR}/doc/facteur)
install(FILES linux/copyright DESTINATION ${documents})
configured(changelog changelog)
install_compressed(${changelog} ${documents} changelog)

add_custom_target(facteur_documents ALL DEPENDS ${compressed_files})

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${FACTEUR_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library tells: the certificate authorities, and Qt's own French texts. Qt's library for windows brings the plug-ins
# for X11 and JPEG, and with fontconfig a font. Wayland, and a browser for links, only where there is a desktop for them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Facteur goes through the set-up guide of a hosting provider page by page (the
account, POP or IMAP, servers and ports, outgoing authentication), shows the
mail program's own dialogs with the person's values in them, tests the account
for real, says in plain words what is wrong, and ends with the values to copy.

The command facteur-cli is the same test for support agents and scripts.")
