# SPDX-License-Identifier: MIT
# Facteur for Windows: one folder that needs nothing from outside, as an installer (NSIS) and as a portable zip.
get_filename_component(qt ${Qt6_DIR}/../../.. ABSOLUTE)

# Qt, its plug-ins, OpenSSL, and what the compiler's own code needs. Schannel stays out: with it the same fault would have another cause.
foreach(library IN ITEMS Core Gui Widgets Network)
    install(FILES $<TARGET_FILE:Qt6::${library}> DESTINATION .)
endforeach()
foreach(plugin IN ITEMS platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle tls/qopensslbackend
        imageformats/qjpeg imageformats/qgif imageformats/qico)
    get_filename_component(folder ${plugin} DIRECTORY)
    install(FILES ${qt}/plugins/${plugin}.dll DESTINATION ${folder})
endforeach()
install(FILES ${qt}/bin/libssl-3-x64.dll ${qt}/bin/libcrypto-3-x64.dll DESTINATION .)
foreach(library IN ITEMS libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library} OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE)
    execute_process(COMMAND ${CMAKE_STRIP} -o ${CMAKE_CURRENT_BINARY_DIR}/${library} ${file} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${library} DESTINATION .)
endforeach()

# Without it Qt would look for all these beside the folder, not in it.
install(FILES windows/qt.conf DESTINATION .)

# Qt's own texts in the languages that Facteur speaks, from the Qt that compiles on this side.
foreach(language IN LISTS FACTEUR_LANGUAGES)
    install(FILES ${QT_HOST_PATH}/share/qt6/translations/qtbase_${language}.qm DESTINATION translations)
endforeach()

# Whose work it is.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt)
install(FILES windows/licences.txt DESTINATION licences RENAME README.txt)
install(DIRECTORY ${qt}/licences/ DESTINATION licences)
foreach(package IN ITEMS libqt6core6 qt6-translations-l10n gcc-mingw-w64-base mingw-w64-common)
    install(FILES /usr/share/doc/${package}/copyright DESTINATION licences RENAME ${package}.txt)
endforeach()

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Facteur)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/windows/names.cmake)
# The installer is NSIS.template.in in this folder, in place of CMake's: nothing to decide, and no administrator needed.
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_SOURCE_DIR}/windows)
set(CPACK_FACTEUR_ICON ${PROJECT_SOURCE_DIR}/resources/icons/facteur.ico)
