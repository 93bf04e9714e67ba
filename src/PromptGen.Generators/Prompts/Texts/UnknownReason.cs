namespace PromptGen.Generators.Prompts.Texts;

/// <summary>Why nothing is proven about a text.</summary>
internal enum UnknownReason : byte
{
    /// <summary>The text is not unknown.</summary>
    None,

    /// <summary>A parameter of the method that builds the text.</summary>
    Parameter,

    /// <summary>A field or property of an instance, which may hold an option or a constructor argument.</summary>
    InstanceMember,

    /// <summary>A static member that can be written.</summary>
    MutableStatic,

    /// <summary>A call into another assembly that is not known to be pure.</summary>
    MetadataCall,

    /// <summary>A call that is decided at run time: virtual, interface, delegate.</summary>
    VirtualCall,

    /// <summary>Text read from a file.</summary>
    File,

    /// <summary>A local that is passed by reference, or captured and written.</summary>
    Captured,

    /// <summary>A builder or list that was handed to other code.</summary>
    Escaped,

    /// <summary>A clock cut to the day, which is allowed by default.</summary>
    DayGranularity,

    /// <summary>A template after its placeholders were filled.</summary>
    Template,

    /// <summary>The analysis stopped at its depth.</summary>
    DepthLimit,

    /// <summary>An operation the analysis does not model.</summary>
    NotUnderstood,
}
