# Read by cpack once for each kind of package.

# Both archives unpack into one folder, which can be anywhere.
if(CPACK_GENERATOR STREQUAL "TGZ")
  set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
endif()
