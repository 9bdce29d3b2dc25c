# SPDX-License-Identifier: MIT
# An application bundle that holds both programs and Qt, and a disk image of it. Written by the manuals; nobody has built it on macOS yet.
if(CMAKE_OSX_DEPLOYMENT_TARGET)
    set(oldest_macos ${CMAKE_OSX_DEPLOYMENT_TARGET})
else()
    set(oldest_macos 11.0)
endif()
set(icon ${CMAKE_CURRENT_LIST_DIR}/facteur.icns) # made of resources/icons by png2icns
target_sources(facteur PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY facteur PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(facteur PROPERTIES
    OUTPUT_NAME Facteur
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist)
set(localizations "<string>en</string>")
foreach(language IN LISTS FACTEUR_LANGUAGES)
    string(APPEND localizations "<string>${language}</string>")
endforeach()
configure_file(macos/Info.plist.in Info.plist @ONLY)

# Qt's frameworks and plug-ins go into the bundle, for both programs.
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake CONTENT
"include(\"${QT_DEPLOY_SUPPORT}\")
qt_deploy_runtime_dependencies(EXECUTABLE Facteur.app
    ADDITIONAL_EXECUTABLES Facteur.app/Contents/MacOS/facteur-cli)
")
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME facteur-${PROJECT_VERSION})
set(CPACK_DMG_VOLUME_NAME Facteur)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
