using System.Reflection;
using Microsoft.Playwright;

namespace AskTheDesk.Tests.Support;

/// <summary>The machine's own chromium, driven by Playwright; tests without one are skipped and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } executable)
        {
            return;
        }
        var driver = typeof(Chromium).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>();
        Environment.SetEnvironmentVariable(
            "PLAYWRIGHT_DRIVER_SEARCH_PATH",
            driver.Single(item => item.Key == "PlaywrightDriver").Value
        );
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable });
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>A page of its own, offline.</summary>
    /// <param name="width">Of the window, in pixels.</param>
    public async Task<IPage> PageAsync(int width)
    {
        if (_browser is null)
        {
            Assert.Skip("No chromium on the path: install it to run the browser tests.");
        }
        var context = await _browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                Offline = true,
            }
        );
        return await context.NewPageAsync();
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(_ => Names, Path.Combine)
            .FirstOrDefault(File.Exists);
}
